namespace NewsArticle.Api.Search;

/// <summary>The text that a highlight stands in.</summary>
public enum HighlightField
{
    Headline,
    Body,
}
