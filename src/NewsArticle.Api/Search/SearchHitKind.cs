namespace NewsArticle.Api.Search;

/// <summary>What a search found.</summary>
public enum SearchHitKind
{
    Article,
    Quote,
}
