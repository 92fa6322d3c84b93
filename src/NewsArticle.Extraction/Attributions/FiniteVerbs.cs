using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Tells a clause ("the attack killed three") from a noun phrase ("the deaths of three") by its verb, without a parser.</summary>
internal static class FiniteVerbs
{
    /// <summary>How many words a subject may have before its verb.</summary>
    private const int Reach = 30;

    private static readonly HashSet<string> Irregular = WordList.Set("Attributions/irregular-pasts.txt");

    /// <summary>Whether words start with a subject and its verb; a verb of a relative clause does not count.</summary>
    public static bool StartClause(Passage passage, TokenRange words)
    {
        var end = Math.Min(words.End, words.First + Reach);
        for (var position = words.First; position < end; position++)
        {
            if (passage.ClassOf(position) == FunctionWord.Pronoun && position == words.First || IsFinite(passage, position))
            {
                return true;
            }

            // "confirmed an attack | but gave no figures", "admitted the loss | of a man who fled": the verb is not of these words.
            if (position > words.First && passage.Lower(position) is "that" or "which" or "who" or "whose" or "whom" or ";" or "but")
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsFinite(Passage passage, int position)
    {
        if (passage.MentionAt(position) is not null)
        {
            return false;
        }

        var lower = passage.Lower(position);
        return passage.ClassOf(position) switch
        {
            FunctionWord.Auxiliary => lower is not ("be" or "been" or "being" or "having"),
            FunctionWord.None => Irregular.Contains(lower) || lower.EndsWith("ed", StringComparison.Ordinal) && TakesObject(passage, position),
            FunctionWord.Negation => lower.EndsWith("n't", StringComparison.Ordinal),
            _ => false,
        };
    }

    /// <summary>In "its forces destroyed five tanks" the verb takes an object; in "a man arrested on Friday" it hangs on the noun.</summary>
    private static bool TakesObject(Passage passage, int verb) =>
        passage.ClassOf(verb - 1) is not (FunctionWord.Determiner or FunctionWord.Preposition)
            && (passage.ClassOf(verb + 1) == FunctionWord.Determiner || passage.MentionAt(verb + 1) is not null
                || passage.Contains(verb + 1) && passage[verb + 1].Word.Shape == WordShape.Number);
}
