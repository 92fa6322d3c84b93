using System.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>Levels the spellings of one name: accents, case and the usual transliterations of one Cyrillic or Arabic ending.</summary>
internal static class NameForms
{
    /// <summary>"Zelensky", "Zelenskyy" and "Zelenskiy" share a form, and so do "José" and "Jose", "Jaafari" and "Ja’afari".</summary>
    public static string Level(string word)
    {
        var form = new StringBuilder(word.Length);
        foreach (var unit in word.Normalize(NormalizationForm.FormD))
        {
            if (!char.IsLetterOrDigit(unit))
            {
                continue;
            }

            var lower = char.ToLowerInvariant(unit);
            lower = lower is 'y' or 'j' ? 'i' : lower;
            if (form.Length == 0 || form[^1] != lower)
            {
                form.Append(lower);
            }
        }

        return form.ToString();
    }

    /// <summary>Whether a word is "Jr.", "Sr." or a Roman number after a name.</summary>
    public static bool IsSuffix(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV";
}
