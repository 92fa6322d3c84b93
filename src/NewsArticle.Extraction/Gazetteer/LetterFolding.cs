using System.Globalization;
using System.Text;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>Writes letters without case and accents: É, é and e are one letter, and so are ł and l.</summary>
internal static class LetterFolding
{
    /// <summary>Through this block, which ends the accented Latin letters, a table answers; ICU is only asked to make it.</summary>
    private const char TableEnd = '\u1F00';

    private static readonly string?[] Table = MakeTable();

    /// <summary>What a character becomes: none, one or two lower-case letters; null where it is neither letter nor digit nor a mark on one.</summary>
    public static string? Fold(char character)
    {
        if (character < TableEnd)
        {
            return Table[character];
        }

        return char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character).ToString() : null;
    }

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
        _ when character < 128 || character is > '\u024F' and < '\u1E00' => char.ToLowerInvariant(character).ToString(),
        _ => char.ToLowerInvariant(character.ToString().Normalize(NormalizationForm.FormD)[0]).ToString(),
    };
}
