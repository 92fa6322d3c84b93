namespace NewsArticle.Extraction;

/// <summary>What extraction reads: one article, already freed of markup and site boilerplate.</summary>
/// <param name="Paragraphs">The body, one string a paragraph. Evidence counts UTF-16 units in these strings, unchanged.</param>
public sealed record ArticleText(IReadOnlyList<string> Paragraphs)
{
    /// <summary>The headline, or null. It serves as context; no evidence points into it.</summary>
    public string? Headline { get; init; }

    /// <summary>The day of publication, against which "on Monday" is resolved; null leaves such dates open.</summary>
    public DateOnly? PublishedOn { get; init; }
}
