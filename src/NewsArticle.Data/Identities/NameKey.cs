using System.Globalization;
using System.Text;

namespace NewsArticle.Data;

/// <summary>Levels names for look-up: "Vladimir V. Putin" and "vladimir v putin", "São Paulo" and "Sao Paulo" share a key.</summary>
public static class NameKey
{
    /// <summary>Lower case, without accents and marks, words parted by one space. Empty for a name without letters and digits.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        var key = new StringBuilder(name.Length);
        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character))
            {
                key.Append(char.ToLowerInvariant(character));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark
                && character is not ('\'' or '’' or '.') && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }
}
