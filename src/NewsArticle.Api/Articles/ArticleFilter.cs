using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Filtering;
using NewsArticle.Api.Search;

namespace NewsArticle.Api.Articles;

/// <summary>Which articles a list shows; filters that are absent let everything pass.</summary>
public sealed record ArticleFilter : ArchiveFilter, IFullTextFilter
{
    /// <summary>
    /// Full text, in the language of <c>search</c>: words, "phrases", AND, OR, NOT or -, missil*, headline: body: publisher: speaker:
    /// person: place:, a near/10 b, sentence:(drones kyiv).
    /// </summary>
    [FromQuery(Name = "q")]
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Query { get; init; }

    /// <summary>The order of the list.</summary>
    [FromQuery(Name = "sort")]
    public ArticleSort Sort { get; init; }

    bool IFullTextFilter.IsByRelevance => Sort is ArticleSort.Relevance;
}
