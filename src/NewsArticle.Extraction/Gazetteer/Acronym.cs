namespace NewsArticle.Extraction.Gazetteer;

/// <summary>Names in nothing but capitals (US, U.K., UAE) are compared with their case: "us" is no country, and neither is "Us".</summary>
internal static class Acronym
{
    private const int MaximumLetters = 4;

    /// <summary>The capitals without stops, or an empty string where the name is not an acronym.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        Span<char> capitals = stackalloc char[MaximumLetters];
        var count = 0;
        foreach (var character in name)
        {
            if (character == '.')
            {
                continue;
            }

            if (!char.IsAsciiLetterUpper(character) || count == MaximumLetters)
            {
                return "";
            }

            capitals[count++] = character;
        }

        return count < 2 ? "" : capitals[..count].ToString();
    }
}
