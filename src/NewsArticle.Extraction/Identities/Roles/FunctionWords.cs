using System.Collections.Frozen;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Identities.Roles;

/// <summary>Words that part a role from the sentence before it.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> All = WordList.Set("Identities/Roles/function-words.txt");

    public static bool Contains(string lower) => All.Contains(lower) || SpeechVerbs.IsSpeechVerb(lower);
}
