namespace NewsArticle.Reading;

/// <summary>Recognises the line that names the authors: "By Ada Byrne and Tom Reed".</summary>
internal static class Byline
{
    private const string Opening = "By ";
    private const int MaxLength = 200;

    public static bool IsByline(string line) =>
        line.Length is > 4 and <= MaxLength
        && line.StartsWith(Opening, StringComparison.OrdinalIgnoreCase)
        && char.IsUpper(line[Opening.Length])
        && !SentenceEnd.IsFullStop(line)
        && MostlyNames(line.AsSpan(Opening.Length));

    /// <summary>The authors, without "By".</summary>
    public static string Authors(string line) => line[Opening.Length..].Trim();

    /// <summary>Names and what joins them: every longer word but a few starts with a capital letter ("By Monday the city had fallen" does not).</summary>
    private static bool MostlyNames(ReadOnlySpan<char> authors)
    {
        int capitalized = 0, lower = 0;
        foreach (var range in authors.Split(' '))
        {
            var word = authors[range];
            if (word.Length > 3 && char.IsLower(word[0]))
            {
                lower++;
            }
            else if (word.Length > 0 && char.IsUpper(word[0]))
            {
                capitalized++;
            }
        }

        return capitalized >= 2 && lower * 3 <= capitalized;
    }
}
