using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Reads who speaks through a text or an utterance: "a statement from | the ministry", "Ms. Ibarra’s | letter", "her | answer".</summary>
internal static class Authors
{
    /// <summary>How many words may part a noun from its owner, or from the preposition before its author: "issued late on Monday by".</summary>
    private const int Reach = 4;

    private static readonly HashSet<string> Utterances = WordList.Set("Attributions/utterances.txt");

    /// <summary>The author where a phrase is about something said or written; otherwise the phrase.</summary>
    public static SourcePhrase OrSelf(Passage passage, SourcePhrase phrase) => Of(passage, phrase) ?? phrase;

    /// <summary>The author where a phrase is about something said or written and says whose; otherwise null.</summary>
    public static SourcePhrase? Of(Passage passage, SourcePhrase phrase)
    {
        if (phrase.Form != SourceForm.Description)
        {
            return null;
        }

        // "A statement issued by the mayor": a participle behind the noun passes for the noun.
        var noun = Utterances.Contains(passage.Lower(phrase.Head)) ? phrase.Head : phrase.Head - 1;
        if (!Utterances.Contains(passage.Lower(noun)) || noun != phrase.Head && !IsParticiple(passage, phrase.Head))
        {
            return null;
        }

        var author = Sender(passage, noun + 1, phrase.Words.End) ?? Owner(passage, phrase.Words.First, noun);
        return author is { } found
            ? found with { Words = new TokenRange(phrase.Words.First, Math.Max(phrase.Words.End, found.Words.End)), Author = found.Words }
            : null;
    }

    /// <summary>Whose a noun is, by the words from a position up to it: "the mayor’s own", "her"; or null.</summary>
    public static SourcePhrase? Owner(Passage passage, int first, int noun)
    {
        for (var position = noun - 1; position >= Math.Max(first, noun - Reach); position--)
        {
            if (passage.IsPossessive(position))
            {
                return NounPhrases.EndingAt(passage, position - 1, first);
            }

            if (passage.Lower(position) is "his" or "her" or "its" or "their")
            {
                return new SourcePhrase(new TokenRange(position, position + 1), position, SourceForm.Pronoun);
            }

            if (!passage.IsWord(position) || passage.ClassOf(position) != FunctionWord.None && passage.Lower(position) != "own")
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Who stands behind "from" or "by"; behind "of" only a name does, as "a report of shelling" tells the matter.</summary>
    private static SourcePhrase? Sender(Passage passage, int first, int end)
    {
        for (var position = first; position < first + Reach && passage.IsWord(position); position++)
        {
            if (passage.Lower(position) is "from" or "by" or "of")
            {
                var limit = position + 1 < end ? end : passage.End;
                var sender = SourcePhraseReader.StartingAt(passage, position + 1, limit);
                var isNamed = sender?.Mention is { Entity: PersonFinding or OrganizationFinding };
                var isSomebody = sender is { Mention: null } && passage.Lower(position) != "of" && !Utterances.Contains(passage.Lower(sender.Value.Head));
                return isNamed || isSomebody ? sender : null;
            }

            if (!IsParticiple(passage, position) && passage.ClassOf(position) is not (FunctionWord.Adverb or FunctionWord.Time) && passage.Lower(position) is not ("on" or "late"))
            {
                break;
            }
        }

        return null;
    }

    private static bool IsParticiple(Passage passage, int position) =>
        passage.ClassOf(position) == FunctionWord.None && passage.Lower(position) is var word && (word.EndsWith("ed", StringComparison.Ordinal) || word is "sent" or "written" or "read");
}
