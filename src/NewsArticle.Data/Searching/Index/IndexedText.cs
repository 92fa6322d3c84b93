using NewsArticle.Data.Searching.Analysis;

namespace NewsArticle.Data.Searching.Index;

/// <summary>An analysed text, words parted by one blank: nothing is left for a database to interpret.</summary>
/// <param name="Stems">The stems; words, phrases and nearness are looked for in them.</param>
/// <param name="Words">The folded words; prefixes are looked for in them.</param>
public readonly record struct IndexedText(string Stems, string Words)
{
    /// <summary>Stands between paragraphs as a word that no query has, so that no phrase runs over their end.</summary>
    public const string Break = ".";

    public static IndexedText Of(string? text) => Of([Analyzer.Analyze(text ?? "")]);

    /// <summary>Several analysed paragraphs as one text.</summary>
    public static IndexedText Of(IEnumerable<IEnumerable<SearchWord>> paragraphs) =>
        new(Join(paragraphs, word => word.Stem), Join(paragraphs, word => word.Folded));

    private static string Join(IEnumerable<IEnumerable<SearchWord>> paragraphs, Func<SearchWord, string> form) =>
        string.Join($" {Break} ", paragraphs.Select(words => string.Join(' ', words.Select(form))));
}
