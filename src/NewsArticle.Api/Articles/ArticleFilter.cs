using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Filtering;

namespace NewsArticle.Api.Articles;

/// <summary>Which articles a list shows; filters that are absent let everything pass.</summary>
public sealed record ArticleFilter : ArchiveFilter
{
    /// <summary>The order of the list.</summary>
    [FromQuery(Name = "sort")]
    public ArticleSort Sort { get; init; }
}
