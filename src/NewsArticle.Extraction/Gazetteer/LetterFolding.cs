using System.Globalization;
using System.Text;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>Writes letters without case and accents: É, é and e are one letter, and so are ł and l.</summary>
internal static class LetterFolding
{
    /// <summary>The usual Latin letters end here; what is rarer is worked out each time.</summary>
    private const char TableEnd = '\u0250';

    private static readonly string?[] Table = MakeTable();

    /// <summary>What a character becomes: none, one or two lower-case letters; null where it is neither letter nor digit nor a mark on one.</summary>
    public static string? Fold(char character) => character < TableEnd ? Table[character] : Describe(character);

    private static string?[] MakeTable()
    {
        var table = new string?[TableEnd];
        for (var character = '\0'; character < TableEnd; character++)
        {
            table[character] = Describe(character);
        }

        return table;
    }

    private static string? Describe(char character) => character switch
    {
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'ı' => "i",
        'ħ' or 'Ħ' => "h",
        'ŋ' or 'Ŋ' => "n",
        'ə' or 'Ə' => "a",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ß' => "ss",
        'þ' or 'Þ' => "th",
        'ʹ' or 'ʻ' or 'ʼ' or 'ʽ' or 'ʾ' or 'ʿ' or '\'' or '`' or '´' => "",
        _ when CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark => "",
        _ when !char.IsLetterOrDigit(character) => null,
        _ when character < 128 || character >= TableEnd && character is < '\u1E00' or > '\u1EFF' => char.ToLowerInvariant(character).ToString(),
        _ => char.ToLowerInvariant(character.ToString().Normalize(NormalizationForm.FormD)[0]).ToString(),
    };
}
