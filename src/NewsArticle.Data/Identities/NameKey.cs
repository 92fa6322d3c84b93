using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsArticle.Data;

/// <summary>Levels names for look-up: "Vladimir V. Putin" and "vladimir v putin", "Łódź" and "Lodz" share a key.</summary>
public static class NameKey
{
    /// <summary>Letters that Unicode does not take apart into a base letter and a mark, as those write them who lack them.</summary>
    private static readonly FrozenDictionary<char, string> PlainLetters = new Dictionary<char, string>
    {
        ['ł'] = "l",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['ħ'] = "h",
        ['ŧ'] = "t",
        ['ı'] = "i",
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['þ'] = "th",
    }.ToFrozenDictionary();

    /// <summary>Lower case, without accents and marks, words parted by one space. Empty for a name without letters and digits.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        var key = new StringBuilder(name.Length);
        // Of all that a text may hold, normalization throws on this noncharacter alone.
        foreach (var character in name.Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character))
            {
                Append(key, char.ToLowerInvariant(character));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark
                && character is not ('\'' or '’' or '.') && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    private static void Append(StringBuilder key, char letter)
    {
        if (PlainLetters.TryGetValue(letter, out var plain))
        {
            key.Append(plain);
        }
        else
        {
            key.Append(letter);
        }
    }
}
