using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Reads the phrase beside a cue that says who is credited: "Kyiv’s mayor, Vitali Klitschko, | said", "said | a spokesman".</summary>
internal static class SourcePhraseReader
{
    /// <summary>How many commas a parenthesis between subject and verb may hold: "John Smith, 45, of Leeds, who saw it, said".</summary>
    private const int ParenthesisCommas = 4;

    /// <summary>How many words of roles may stand between a name and the last role before the verb.</summary>
    private const int ApposedRoles = 8;

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

        if (passage.ClassOf(last) == FunctionWord.Pronoun)
        {
            return ReadPronoun(passage, last);
        }

        return NounPhrases.EndingAt(passage, last, passage.First) is { } phrase ? OwnerOfApposition(passage, phrase) ?? phrase : null;
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
            return ReadPronoun(passage, first);
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

            if (passage.ClassOf(position) == FunctionWord.Pronoun && ReadPronoun(passage, position) is { } pronoun)
            {
                return pronoun;
            }

            if (passage.MentionAt(position) is { } mention)
            {
                position = mention.Tokens.End - 1;
                var phrase = NounPhrases.EndingAt(passage, position, passage.First);
                if (phrase is { Mention.Entity: PersonFinding or OrganizationFinding } && !passage.IsPossessive(position + 1) && !IsEmployer(passage, mention)
                    && passage.ClassOf(phrase.Value.Words.First - 1) != FunctionWord.Preposition)
                {
                    return phrase;
                }
            }
        }

        return null;
    }

    /// <summary>In "Ryanair CEO, Michael O’Leary," the organization only says whose.</summary>
    private static bool IsEmployer(Passage passage, EntityMention mention)
    {
        var position = mention.Tokens.End;
        while (position < mention.Tokens.End + ApposedRoles && (passage.Lower(position) == "," || Descriptions.IsRole(passage.Lower(position))
            || passage.MentionAt(position) is null && passage.IsWord(position) && passage[position].Word.IsCapitalized))
        {
            position++;
        }

        return mention.Entity is not PersonFinding && position > mention.Tokens.End && passage.MentionAt(position) is { Entity: PersonFinding };
    }

    /// <summary>A pronoun that stands for somebody else than the reporter and his readers.</summary>
    private static SourcePhrase? ReadPronoun(Passage passage, int position) => passage.Lower(position) is "he" or "she" or "it" or "they"
        ? new SourcePhrase(new TokenRange(position, position + 1), position, SourceForm.Pronoun)
        : null;

    /// <summary>In "Scott Carson, president and CEO of Boeing said" nothing closes the apposition; the name before it speaks.</summary>
    private static SourcePhrase? OwnerOfApposition(Passage passage, SourcePhrase phrase)
    {
        var position = phrase.Words.First - 1;
        var isBareRole = phrase.Form == SourceForm.Description && passage.ClassOf(phrase.Words.First) == FunctionWord.None
            && (passage.Lower(position) == "," || passage.ClassOf(position) == FunctionWord.Coordinator);
        for (var steps = 0; isBareRole && steps < ApposedRoles && passage.Contains(position) && !passage.IsQuoted(position); steps++, position--)
        {
            if (passage.Lower(position) == "," && passage.MentionAt(position - 1) is { Entity: PersonFinding } person)
            {
                return new SourcePhrase(new TokenRange(person.Tokens.First, phrase.Words.End), person.Tokens.End - 1, SourceForm.Named) { Mention = person };
            }

            if (passage.Lower(position) != "," && passage.ClassOf(position) is not (FunctionWord.None or FunctionWord.Coordinator))
            {
                break;
            }
        }

        return null;
    }

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
        var canSpeak = subject.Mention is { Entity: PersonFinding or OrganizationFinding } || CanBeSubject(passage, subject);
        return isDescribed && canSpeak ? subject with { Words = words } : null;
    }

    /// <summary>A description can be the subject where it starts the sentence, or is a name that nobody recognised.</summary>
    private static bool CanBeSubject(Passage passage, SourcePhrase subject) =>
        subject.Form == SourceForm.Description
            && (subject.Words.First == passage.First && passage.ClassOf(passage.First) == FunctionWord.Determiner
                || subject.Head > passage.First && passage[subject.Head].Word.IsCapitalized && passage.ClassOf(subject.Words.First - 1) != FunctionWord.Preposition);

    /// <summary>A person or an organization named at a position, after titles and before punctuation.</summary>
    private static SourcePhrase? NameAt(Passage passage, int first)
    {
        var position = first;
        while (position < first + ApposedRoles && passage.MentionAt(position) is null or { Entity: PlaceFinding } && passage.IsWord(position)
            && passage.ClassOf(position) == FunctionWord.None)
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
        FunctionWord.Preposition => passage.Lower(position) != "of" && (passage.MentionAt(position - 1) is not null || passage.Lower(position) is not ("for" or "at" or "from" or "with" or "in" or "to")),
        FunctionWord.Coordinator => passage.Lower(position) != "and",
        _ => true,
    };
}
