using System.Globalization;
using System.Text;
using NewsArticle.Extraction;
using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Tools.PersonNames;

/// <summary>Decides which words of a name list are worth a place in a table, and how they are written there.</summary>
internal sealed class NameSpelling(IEnumerable<string> dictionary)
{
    /// <summary>Shorter words are particles and initials as often as names.</summary>
    private const int Shortest = 2;

    private static readonly string[] Ordinary =
    [
        .. new[] { "common-words", "calendar", "titles", "role-words", "organization-words", "facility-words", "group-words", "particles", "sentence-openers" }
            .Select(table => $"Names/Tables/{table}.txt"),
        "Lexicon/function-words.txt",
    ];

    private readonly HashSet<string> _noNames = [.. dictionary, .. Ordinary.SelectMany(WordList.Rows).Select(row => row[0])];

    /// <summary>Each word of a name in lower case, with its accents and, as most English news writes it, without them.</summary>
    public static IEnumerable<string> Forms(string name)
    {
        foreach (var word in name.ToLowerInvariant().Replace('’', '\'').Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            yield return word;
            yield return WithoutAccents(word).ToLowerInvariant();
        }
    }

    /// <summary>Written in Latin letters, and neither a word of everyday English nor a country.</summary>
    public bool IsTelling(string word) =>
        word.Length >= Shortest && word.All(IsLatin) && !_noNames.Contains(word)
        && PlaceIndex.World.Find(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word)) is var places && (places.Count == 0 || places[0].Kind != PlaceKind.Country);

    private static bool IsLatin(char unit) => unit == '\'' || char.IsLetter(unit) && unit < '\u0250' || unit is >= '\u1E00' and < '\u1F00';

    private static string WithoutAccents(string word)
    {
        var plain = new StringBuilder(word.Length + 1);
        foreach (var unit in word.Normalize(NormalizationForm.FormD).Where(unit => CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark))
        {
            plain.Append(unit switch
            {
                'ı' => "i",
                'ł' => "l",
                'đ' => "d",
                'ø' => "o",
                'ə' => "a",
                'ß' => "ss",
                'æ' => "ae",
                'œ' => "oe",
                _ => unit.ToString(),
            });
        }

        return plain.ToString();
    }
}
