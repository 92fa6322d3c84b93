using System.Text;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Identities;

/// <summary>Levels the spellings of one name: accents, case, and the many ways in which Cyrillic and Arabic names are written.</summary>
internal static class NameForms
{
    /// <summary>In shorter words a changed vowel makes another name: Lee, Li and Lo.</summary>
    private const int ShortestSound = 5;

    private static readonly HashSet<string> Articles = WordList.Set("Identities/name-articles.txt");

    /// <summary>Spellings that no rule brings together: Gaddafi and Qadhafi, Jamal and Gamal. The first of a row stands for all.</summary>
    private static readonly Dictionary<string, string> Irregular = WordList.Lines("Identities/transliterations.txt")
        .Select(line => line.Split(' '))
        .SelectMany(row => row.Select(spelling => (Form: Level(spelling), First: Level(row[0]))))
        .DistinctBy(pair => pair.Form)
        .ToDictionary(pair => pair.Form, pair => pair.First, StringComparer.Ordinal);

    /// <summary>Letters only, small, without accents: "José" and "Jose", "Jaafari" and "Ja’afari", "Zelenskyy" and "Zelenskiy" share a form.</summary>
    public static string Level(string word)
    {
        var form = new StringBuilder(word.Length);
        // Of all that a text may hold, normalization throws on this noncharacter alone.
        foreach (var unit in word.Replace('\uFFFE', '\uFFFD').Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(unit))
            {
                foreach (var letter in Plain(char.ToLowerInvariant(unit)))
                {
                    AppendOnce(form, letter);
                }
            }
        }

        return form.ToString();
    }

    /// <summary>
    /// The form under which spellings are compared: "Mohammed" and "Muhammad", "Haniyeh" and "Haniya", "al-Sisi" and "el-Sisi" are one.
    /// </summary>
    public static string Sound(string word)
    {
        var level = Level(WithoutArticle(word));
        if (Irregular.TryGetValue(level, out var first))
        {
            level = first;
        }

        return level.Length < ShortestSound ? level : Smoothed(level);
    }

    /// <summary>Whether a word is "Jr.", "Sr." or a Roman number after a name.</summary>
    public static bool IsSuffix(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV";

    /// <summary>"al-Assad" is compared as "Assad", "Ben-Gvir" as "Gvir"; "Jean-Luc" stays whole.</summary>
    private static string WithoutArticle(string word)
    {
        var hyphen = word.AsSpan().IndexOfAny('-', '‑');
        return hyphen is > 0 and < 5 && hyphen + 2 < word.Length && Articles.Contains(word[..hyphen].ToLowerInvariant()) ? word[(hyphen + 1)..] : word;
    }

    private static string Smoothed(string level)
    {
        var sound = new StringBuilder(level.Length);
        for (var index = 0; index < level.Length; index++)
        {
            var next = index + 1 < level.Length ? level[index + 1] : '\0';
            var letter = level[index] switch
            {
                'o' when next == 'u' => '\0',
                'o' => 'u',
                'e' => 'a',
                'q' => 'k',
                'p' when next == 'h' => 'f',
                'h' when index + 1 == level.Length || index > 0 && level[index - 1] is 'k' or 'g' or 'd' or 't' or 'p' => '\0',
                var other => other,
            };
            if (letter != '\0')
            {
                AppendOnce(sound, letter);
            }
        }

        return sound.ToString();
    }

    private static void AppendOnce(StringBuilder form, char letter)
    {
        if (form.Length == 0 || form[^1] != letter)
        {
            form.Append(letter);
        }
    }

    private static string Plain(char lower) => lower switch
    {
        'y' or 'j' or 'ı' => "i",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ø' => "o",
        'ß' => "s",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => char.ToString(lower),
    };
}
