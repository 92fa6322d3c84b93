namespace NewsArticle.Api.Search;

/// <summary>An article with the text in which hits are shown.</summary>
internal sealed record FoundText
{
    public required FoundArticleResponse Article { get; init; }

    public required List<string> Paragraphs { get; init; }
}
