using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Reads the phrase beside a cue that says who is credited: "Kyiv’s mayor, Vitali Klitschko, | said", "said | a spokesman".</summary>
internal static class SourcePhraseReader
{
    /// <summary>How many commas a parenthesis between subject and verb may hold: "John Smith, 45, of Leeds, who saw it, said".</summary>
    private const int ParenthesisCommas = 4;

    /// <summary>The subject that stands before a verb, or null.</summary>
    public static SourcePhrase? Before(Passage passage, int verb)
    {
        var last = BeforeVerbGroup(passage, verb);
        if (!passage.Contains(last) || passage.IsQuoted(last))
        {
            return null;
        }

        if (passage.Lower(last) is "," or ")" or "—" or "–")
        {
            return BeforeParenthesis(passage, last);
        }

        if (passage.Lower(last) == "who")
        {
            return NounPhrases.EndingAt(passage, passage.Lower(last - 1) == "," ? last - 2 : last - 1, passage.First);
        }

        return passage.ClassOf(last) == FunctionWord.Pronoun ? Pronoun(last) : NounPhrases.EndingAt(passage, last, passage.First);
    }

    /// <summary>The source that starts at a position, as in "said Yurii Ihnat" and "according to the institute", or null.</summary>
    public static SourcePhrase? StartingAt(Passage passage, int first)
    {
        if (!passage.IsWord(first))
        {
            return null;
        }

        if (passage.ClassOf(first) == FunctionWord.Pronoun)
        {
            return Pronoun(first);
        }

        var end = EndOfPhrase(passage, first);
        if (NounPhrases.EndingAt(passage, end - 1, first) is not { } phrase)
        {
            return null;
        }

        // A name in apposition tells more than the description before it: "said a spokesman, Yurii Ihnat."
        return phrase.Form == SourceForm.Description && passage.Lower(end) == "," && NameAt(passage, end + 1) is { } name
            ? name with { Words = new TokenRange(first, name.Words.End) }
            : phrase;
    }

    /// <summary>The subject of a sentence, looked for before a position: the first pronoun, person or organization that hangs on nothing.</summary>
    public static SourcePhrase? SubjectOf(Passage passage, int before)
    {
        var end = Math.Min(before, passage.First + NounPhrases.Reach);
        for (var position = passage.First; position < end; position++)
        {
            if (passage.IsQuoted(position))
            {
                continue;
            }

            if (passage.Lower(position) is "he" or "she" or "it" or "they")
            {
                return Pronoun(position);
            }

            if (passage.MentionAt(position) is { } mention)
            {
                position = mention.Tokens.End - 1;
                var phrase = NounPhrases.EndingAt(passage, position, passage.First);
                if (phrase is { Mention.Entity: PersonFinding or OrganizationFinding } && !passage.IsPossessive(position + 1)
                    && passage.ClassOf(phrase.Value.Words.First - 1) != FunctionWord.Preposition)
                {
                    return phrase;
                }
            }
        }

        return null;
    }

    private static SourcePhrase Pronoun(int position) => new(new TokenRange(position, position + 1), position, SourceForm.Pronoun);

    private static int BeforeVerbGroup(Passage passage, int verb)
    {
        var last = verb - 1;
        while (passage.Contains(last) && !passage.IsQuoted(last))
        {
            if (passage.ClassOf(last) is FunctionWord.Auxiliary or FunctionWord.Adverb or FunctionWord.Negation)
            {
                last--;
            }
            else if (passage.ClassOf(last) == FunctionWord.Time && passage.Lower(last - 1) is "on" or "in" or "last" or "this")
            {
                last -= 2;
            }
            else
            {
                break;
            }
        }

        return last;
    }

    private static SourcePhrase? BeforeParenthesis(Passage passage, int close)
    {
        var opener = passage.Lower(close) == ")" ? "(" : passage.Lower(close);
        var commas = 0;
        for (var open = close - 1; open > Math.Max(passage.First, close - NounPhrases.Reach) && commas < ParenthesisCommas; open--)
        {
            if (passage.IsQuoted(open))
            {
                return null;
            }

            if (passage.Lower(open) != opener)
            {
                continue;
            }

            commas++;
            if (Apposed(passage, open, close) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>The subject before a parenthesis, where its two halves go together as name and description.</summary>
    private static SourcePhrase? Apposed(Passage passage, int open, int close)
    {
        if (NounPhrases.EndingAt(passage, open - 1, passage.First) is not { } subject)
        {
            return null;
        }

        var words = new TokenRange(subject.Words.First, close);
        if (subject.Form == SourceForm.Description && NameAt(passage, open + 1) is { } name && name.Words.End == close)
        {
            return name with { Words = words };
        }

        var isDescribed = passage.ClassOf(open + 1) is FunctionWord.Determiner or FunctionWord.Preposition || passage.Lower(open) == "("
            || passage.Lower(open + 1) is "who" or "whose" or "which" or "where" or "when" or "now" or "then"
            || passage.ClassOf(open + 1) == FunctionWord.None;
        var canSpeak = subject.Mention is { Entity: PersonFinding or OrganizationFinding } || StartsClause(passage, subject.Words.First);
        return isDescribed && canSpeak ? subject with { Words = words } : null;
    }

    private static bool StartsClause(Passage passage, int first) =>
        first == passage.First && passage.ClassOf(first) == FunctionWord.Determiner;

    /// <summary>A person or an organization named at a position, after titles and before punctuation.</summary>
    private static SourcePhrase? NameAt(Passage passage, int first)
    {
        var position = first;
        while (passage.MentionAt(position) is null && passage.IsWord(position) && passage[position].Word.IsCapitalized)
        {
            position++;
        }

        return passage.MentionAt(position) is { Entity: PersonFinding or OrganizationFinding } mention && !passage.IsWord(mention.Tokens.End)
            ? new SourcePhrase(new TokenRange(first, mention.Tokens.End), mention.Tokens.End - 1, SourceForm.Named) { Mention = mention }
            : null;
    }

    /// <summary>The end of a phrase read forwards: past its first person, or where punctuation, a verb or an adjunct starts.</summary>
    private static int EndOfPhrase(Passage passage, int first)
    {
        var position = first;
        while (position < Math.Min(passage.End, first + NounPhrases.Reach) && (passage.IsWord(position) || passage.IsPossessive(position)))
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
        FunctionWord.None or FunctionWord.Determiner => CueVerbs.Of(passage.Lower(position)) is { Tense: not CueTense.Present },
        FunctionWord.Preposition => passage.Lower(position) != "of" && (passage.MentionAt(position - 1) is not null || passage.Lower(position) is not ("for" or "at" or "from" or "with" or "in")),
        FunctionWord.Coordinator => passage.Lower(position) != "and",
        _ => true,
    };
}
