using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Identities.Roles;

/// <summary>Tells the words of a role from the sentence around it.</summary>
internal static class RoleWords
{
    /// <summary>A noun, an adjective or a name ("State" in "State Department"): neither a small word nor a verb of speech.</summary>
    public static bool Belongs(Token token) => token.Word.IsWord && FunctionWords.Of(token) == FunctionWord.None
        && (token.Word.IsCapitalized || !SpeechVerbs.IsSpeechVerb(token.Lower)) && token.Lower is not ("meet" or "meets" or "met" or "joined" or "joins" or "included" or "includes");
}
