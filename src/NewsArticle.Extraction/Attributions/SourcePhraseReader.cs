using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Reads the phrase beside a cue that says who is credited: "Kyiv’s mayor, Vitali Klitschko, | said", "said | a spokesman".</summary>
internal static class SourcePhraseReader
{
    /// <summary>How many auxiliaries, adverbs and days may part a subject from its verb.</summary>
    private const int VerbGroupReach = 12;

    /// <summary>How many tokens are looked back for the comma that opens ", for his part,".</summary>
    private const int LongestParenthesis = 6;

    /// <summary>The subject that stands before a verb, or null.</summary>
    public static SourcePhrase? Before(Passage passage, int verb)
    {
        var last = BeforeParenthesis(passage, BeforeVerbGroup(passage, verb));
        if (!passage.Contains(last) || passage.IsQuoted(last))
        {
            return null;
        }

        if (passage.Lower(last) is "," or ")" or "—" or "–")
        {
            return Appositions.Before(passage, last);
        }

        if (passage.Lower(last) == "who")
        {
            return NounPhrases.EndingAt(passage, passage.Lower(last - 1) == "," ? last - 2 : last - 1, passage.First);
        }

        if (passage.ClassOf(last) == FunctionWord.Pronoun)
        {
            return ReadPronoun(passage, last);
        }

        return NounPhrases.EndingAt(passage, last, passage.First) is { } phrase ? Appositions.Owner(passage, phrase) ?? Joined(passage, phrase) ?? phrase : null;
    }

    /// <summary>"residents and a local official": two descriptions that speak together, parted from what they say; or null.</summary>
    private static SourcePhrase? Joined(Passage passage, SourcePhrase phrase)
    {
        var and = phrase.Words.First - 1;
        if (phrase.Form != SourceForm.Description || passage.Lower(and) != "and"
            || NounPhrases.EndingAt(passage, and - 1, passage.First) is not { } other)
        {
            return null;
        }

        var before = other.Words.First - 1;
        var isParted = before < passage.First || passage.IsQuoted(before) || passage.Lower(before) is "," or "—" or "–";
        return isParted ? phrase with { Words = new TokenRange(other.Words.First, phrase.Words.End) } : null;
    }

    /// <summary>The source that starts at a position, as in "said Yurii Ihnat" and "according to the institute", or null.</summary>
    public static SourcePhrase? StartingAt(Passage passage, int first) => StartingAt(passage, first, passage.End);

    /// <summary>The source that starts at a position and ends before a limit, or null.</summary>
    public static SourcePhrase? StartingAt(Passage passage, int first, int limit)
    {
        if (!passage.IsWord(first))
        {
            return null;
        }

        if (passage.ClassOf(first) == FunctionWord.Pronoun || IsObject(passage, first))
        {
            return ReadPronoun(passage, first);
        }

        var end = EndOfPhrase(passage, first, limit);
        if (NounPhrases.EndingAt(passage, end - 1, first) is not { } phrase)
        {
            return null;
        }

        // A name in apposition tells more than the description before it: "said a spokesman, Yurii Ihnat."
        return phrase.Form == SourceForm.Description && passage.Lower(end) == "," && Appositions.NameAt(passage, end + 1) is { } name
            ? name with { Words = new TokenRange(first, name.Words.End) }
            : phrase;
    }

    /// <summary>A pronoun that stands for somebody else than the reporter and his readers.</summary>
    public static SourcePhrase? ReadPronoun(Passage passage, int position) => passage.Lower(position) is "he" or "she" or "it" or "they" || IsObject(passage, position)
        ? new SourcePhrase(new TokenRange(position, position + 1), position, SourceForm.Pronoun)
        : null;

    /// <summary>Before the commas in "The mayor, however, said" and "The mayor, for his part, said".</summary>
    private static int BeforeParenthesis(Passage passage, int last)
    {
        if (passage.Lower(last) != ",")
        {
            return last;
        }

        var open = last - 1;
        while (open > last - LongestParenthesis && passage.Contains(open) && passage.Lower(open) != ",")
        {
            open--;
        }

        var words = last - open - 1;
        var isLink = words == 1 && passage.ClassOf(open + 1) is FunctionWord.Adverb
            || passage.Lower(last - 1) is "turn" or "part" or "hand" or "contrast" && passage.ClassOf(open + 1) == FunctionWord.Preposition;
        return passage.Lower(open) == "," && isLink ? open - 1 : last;
    }

    /// <summary>"according to him"; but "her" before a noun owns it.</summary>
    private static bool IsObject(Passage passage, int position) =>
        passage.Lower(position) is "him" or "them" || passage.Lower(position) == "her" && !passage.IsWord(position + 1);

    private static int BeforeVerbGroup(Passage passage, int verb)
    {
        var last = verb - 1;
        while (last >= verb - VerbGroupReach && passage.Contains(last) && !passage.IsQuoted(last))
        {
            if (passage.ClassOf(last) is FunctionWord.Auxiliary or FunctionWord.Adverb or FunctionWord.Negation)
            {
                last--;
            }
            else if (passage.ClassOf(last) == FunctionWord.Time && passage.Lower(last - 1) is "on" or "in" or "last" or "this")
            {
                last -= 2;
            }
            else if (passage.ClassOf(last) == FunctionWord.Time && passage[last].Word.IsCapitalized || passage.Lower(last) is "released" or "issued" or "published")
            {
                last--;
            }
            else
            {
                break;
            }
        }

        return last;
    }

    /// <summary>The end of a phrase read forwards: past its first person, or where punctuation, a verb or an adjunct starts.</summary>
    private static int EndOfPhrase(Passage passage, int first, int limit)
    {
        var position = first;
        while (position < Math.Min(limit, first + NounPhrases.Reach) && (passage.IsWord(position) || passage.IsPossessive(position)))
        {
            if (passage.MentionAt(position) is { } mention)
            {
                position = mention.Tokens.End;
                if (mention.Entity is PersonFinding && !passage.IsPossessive(position))
                {
                    break;
                }

                continue;
            }

            if (position > first && EndsPhrase(passage, position))
            {
                break;
            }

            position++;
        }

        return position;
    }

    private static bool EndsPhrase(Passage passage, int position) => passage.ClassOf(position) switch
    {
        FunctionWord.None or FunctionWord.Determiner => SpeechVerbs.Of(passage.Lower(position)) is { Tense: not CueTense.Present }
            && passage.ClassOf(position - 1) != FunctionWord.Determiner,
        FunctionWord.Preposition => passage.Lower(position) != "of" && (passage.MentionAt(position - 1) is not null || passage.Lower(position) is not ("for" or "at" or "from" or "with" or "in" or "to")),
        FunctionWord.Coordinator => passage.Lower(position) != "and",
        _ => true,
    };
}
