namespace NewsArticle.Reading;

/// <summary>What was read from the text of an article.</summary>
public sealed record ArticleBody
{
    public string? Headline { get; init; }

    public string? Byline { get; init; }

    public string? Dateline { get; init; }

    public required IReadOnlyList<string> Paragraphs { get; init; }

    public IReadOnlyList<string> Contributors { get; init; } = [];

    /// <summary>Blocks recognised as the site's and not the article's, in order.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}
