using System.Collections.Frozen;

namespace NewsArticle.Extraction.Lexicon;

/// <summary>Verbs that put words in somebody's mouth.</summary>
internal static class SpeechVerbs
{
    private static readonly FrozenSet<string> Forms = WordList.Set("Lexicon/speech-verbs.txt");

    /// <summary>Whether a word, in lower case, is a form of such a verb: said, says, told, insisting.</summary>
    public static bool IsSpeechVerb(string lower) => Forms.Contains(lower);
}
