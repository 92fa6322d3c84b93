namespace NewsArticle.Tools.Measuring;

/// <summary>Texts of one mebibyte that repeat what a careless scan would run over again and again.</summary>
internal static class CraftedText
{
    private const int Length = 1 << 20;

    public static IEnumerable<(string Name, IReadOnlyList<string> Paragraphs)> All =>
    [
        ("only quotation marks", Repeat("\"")),
        ("nested marks", Repeat("“‘")),
        ("only digits", Repeat("7")),
        ("numbers", Repeat("12 ")),
        ("only capitals", Repeat("A")),
        ("capitalised words", Repeat("Aleppo ")),
        ("one endless line", Repeat("the men who said that they were ")),
        ("endless claims", Repeat("he said that ")),
        ("endless figures", Repeat("killed 3 people and wounded 5, ")),
        ("endless names", Repeat("Mayor Olena Zhuk of Sumy, ")),
        ("short paragraphs", [.. Enumerable.Repeat("He said so.", Length / 11)]),
    ];

    private static string[] Repeat(string pattern) => [string.Concat(Enumerable.Repeat(pattern, Length / pattern.Length))];
}
