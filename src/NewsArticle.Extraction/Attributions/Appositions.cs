using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Reads names and descriptions that stand side by side: "Sumy’s mayor, Ihor Bondar,"; "Ihor Bondar, the mayor,".</summary>
internal static class Appositions
{
    /// <summary>How many commas a parenthesis between subject and verb may hold: "John Smith, 45, of Leeds, who saw it, said".</summary>
    private const int ParenthesisCommas = 4;

    /// <summary>How many words a role beside a name may have.</summary>
    private const int LongestRole = 8;

    /// <summary>The subject before a parenthesis that a mark right before the verb closes, or null.</summary>
    public static SourcePhrase? Before(Passage passage, int close)
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
        var canBeNamed = subject.Form == SourceForm.Description || subject.Mention is { Entity: OrganizationFinding };
        if (canBeNamed && NameAt(passage, open + 1) is { } name && name.Words.End == close && (subject.Form == SourceForm.Description || name.Mention is { Entity: PersonFinding }))
        {
            return name with { Words = words };
        }

        var isDescribed = passage.ClassOf(open + 1) is FunctionWord.Determiner or FunctionWord.Preposition || passage.Lower(open) == "("
            || passage.Lower(open + 1) is "who" or "whose" or "which" or "where" or "when" or "now" or "then"
            || passage.ClassOf(open + 1) == FunctionWord.None;
        var canSpeak = subject.Mention is { Entity: PersonFinding or OrganizationFinding } || CanBeSubject(passage, subject) || Authors.Of(passage, subject) is not null;
        return isDescribed && canSpeak ? subject with { Words = words } : null;
    }

    /// <summary>A description can be the subject where it starts the sentence, or is a name that nobody recognised.</summary>
    private static bool CanBeSubject(Passage passage, SourcePhrase subject) =>
        subject.Form == SourceForm.Description
            && (subject.Words.First == passage.First && passage.ClassOf(passage.First) == FunctionWord.Determiner
                || subject.Head > passage.First && passage[subject.Head].Word.IsCapitalized && passage.ClassOf(subject.Words.First - 1) != FunctionWord.Preposition);

    /// <summary>A person or an organization named at a position, after titles and before punctuation.</summary>
    public static SourcePhrase? NameAt(Passage passage, int first)
    {
        var position = first;
        while (position < first + LongestRole && passage.MentionAt(position) is null or { Entity: PlaceFinding } && passage.IsWord(position)
            && passage.ClassOf(position) == FunctionWord.None)
        {
            position++;
        }

        return passage.MentionAt(position) is { Entity: PersonFinding or OrganizationFinding } mention && !passage.IsWord(mention.Tokens.End)
            ? new SourcePhrase(new TokenRange(first, mention.Tokens.End), mention.Tokens.End - 1, SourceForm.Named) { Mention = mention }
            : null;
    }

    /// <summary>In "Ann Byrne, president and CEO of Contoso said" nothing closes the apposition; the name before it speaks.</summary>
    public static SourcePhrase? Owner(Passage passage, SourcePhrase phrase)
    {
        var position = phrase.Words.First - 1;
        var isBareRole = phrase.Form == SourceForm.Description && passage.ClassOf(phrase.Words.First) == FunctionWord.None
            && (passage.Lower(position) == "," || passage.ClassOf(position) == FunctionWord.Coordinator);
        for (var steps = 0; isBareRole && steps < LongestRole && passage.Contains(position) && !passage.IsQuoted(position); steps++, position--)
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
}
