using System.Globalization;

namespace NewsArticle.Reading;

/// <summary>Finds characters that no article has: control characters other than tab and line ends.</summary>
public static class ForbiddenCharacters
{
    /// <summary>What the first one is and where it stands, or null.</summary>
    public static string? Find(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsControl(text[index]) && text[index] is not ('\t' or '\n' or '\r'))
            {
                var before = text.AsSpan(0, index);
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"has the control character U+{(int)text[index]:X4} in line {before.Count('\n') + 1}, column {index - before.LastIndexOf('\n')}; remove it");
            }
        }

        return null;
    }
}
