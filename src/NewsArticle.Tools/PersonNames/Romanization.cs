using System.Text;

namespace NewsArticle.Tools.PersonNames;

/// <summary>Writes Cyrillic names as English newspapers do: Shevchenko, Aleksandr, Zaluzhnyi.</summary>
internal static class Romanization
{
    private const string Letters = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґё’ʼ";

    private static readonly string[] Latin =
        ["a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch",
         "", "y", "", "e", "yu", "ya", "i", "i", "ie", "g", "yo", "", ""];

    /// <summary>The name in Latin letters; a name in another script comes back as it is.</summary>
    public static string OfCyrillic(string name, bool ukrainian)
    {
        var latin = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            var lower = char.ToLowerInvariant(letter);
            var index = Letters.IndexOf(lower, StringComparison.Ordinal);
            latin.Append((lower, ukrainian, index) switch
            {
                ('и', true, _) => "y",
                ('г', true, _) => "h",
                (_, _, >= 0) => Latin[index],
                _ => letter.ToString(),
            });
        }

        return latin.ToString();
    }
}
