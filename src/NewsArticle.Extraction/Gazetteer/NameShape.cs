using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>Which tokens can be a place's name, judged by their capitals alone.</summary>
internal static class NameShape
{
    private const int MaximumTokens = 6;

    /// <summary>Words within names that stay in lower case.</summary>
    private static readonly HashSet<string> Inner =
        ["the", "of", "and", "ad", "as", "ash", "az", "ed", "ez", "ud", "ul", "wa", "de", "del", "da", "do", "dos", "das", "du", "des", "di", "la", "las", "le", "les", "los", "el", "al", "an", "am",
            "der", "den", "es", "im", "in", "on", "upon", "sur", "y", "e", "bin", "ibn"];

    /// <summary>The token before which a name that starts here must end; the start itself where none can.</summary>
    public static int LimitOf(TokenList tokens, int start)
    {
        if (!CanEndWith(tokens[start].Word))
        {
            return start;
        }

        var limit = start + 1;
        while (limit < tokens.Count && limit < start + MaximumTokens && CanContinueWith(tokens[limit].Word))
        {
            limit++;
        }

        return limit;
    }

    /// <summary>Whether the word can start or end a name: a capital, perhaps behind an Arabic article.</summary>
    public static bool CanEndWith(Word word) => word.IsCapitalized;

    /// <summary>Whether a name that starts at a token can end with another: with a capital, or as "St. John’s" does.</summary>
    public static bool CanEndAt(TokenList tokens, int start, int end) => CanEndWith(tokens[end].Word)
        || tokens[end].Lower == "'s" && tokens[start].Lower is "st." or "st" or "saint";

    /// <summary>"Kandahar province", "the Kherson region": then not the town is meant.</summary>
    public static bool IsFollowedByRegionWord(TokenList tokens, int position) =>
        position < tokens.Count && PlaceNouns.IsNounBehind(tokens[position].Word, out var kind) && kind == PlaceKind.Region;

    /// <summary>Whether what ends here heads a compound: in "U.S.-led", cut into three tokens, the country is not named as a place.</summary>
    public static bool IsHeadOfCompound(TokenList tokens, int end) =>
        end + 1 < tokens.Count
        && tokens[end].Text == "-"
        && tokens[end - 1].End == tokens[end].Start
        && tokens[end].End == tokens[end + 1].Start
        && tokens[end + 1].Word.Shape == WordShape.Lower;

    private static bool CanContinueWith(Word word) =>
        CanEndWith(word) || Inner.Contains(word.Text) || word.Text is "," or "'s" or "’s" or "-";
}
