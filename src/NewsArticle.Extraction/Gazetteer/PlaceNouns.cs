using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>Common nouns for places, and the words that describe where one lies.</summary>
internal static class PlaceNouns
{
    private sealed record Noun(PlaceKind Kind, bool StandsBehind);

    private static readonly Dictionary<string, Noun> Nouns = WordList.Rows("Gazetteer/place-nouns.txt").ToDictionary(
        row => row[0], row => new Noun(Enum.Parse<PlaceKind>(row[1], ignoreCase: true), row[2] == "both"), StringComparer.Ordinal);

    private static readonly HashSet<string> Directions = WordList.Set("Gazetteer/direction-words.txt");

    /// <summary>Whether "the NOUN of X" makes X a place, and of what kind; only lower-case words are nouns.</summary>
    public static bool IsNoun(Word word, out PlaceKind kind)
    {
        kind = PlaceKind.Other;
        if (word.Shape != WordShape.Lower || !Nouns.TryGetValue(word.Text, out var noun))
        {
            return false;
        }

        kind = noun.Kind;
        return true;
    }

    /// <summary>Whether "X NOUN" makes X a place: X province, X village.</summary>
    public static bool IsNounBehind(Word word, out PlaceKind kind)
    {
        kind = PlaceKind.Other;
        if (word.Shape != WordShape.Lower || !Nouns.TryGetValue(word.Text, out var noun) || !noun.StandsBehind)
        {
            return false;
        }

        kind = noun.Kind;
        return true;
    }

    /// <summary>northern, coastal, war-torn: says where in a country, or what sort of place.</summary>
    public static bool IsDirection(Word word) => word.Shape == WordShape.Lower && Directions.Contains(word.Text);
}
