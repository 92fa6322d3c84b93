using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Filtering;
using NewsArticle.Api.Search;

namespace NewsArticle.Api.AttackFigures;

/// <summary>Which attack figures a list shows; filters that are absent let everything pass.</summary>
public sealed record AttackFigureFilter : ArchiveFilter, IFullTextFilter
{
    /// <summary>
    /// Full text, in the language of <c>search</c>: words, "phrases", AND, OR, NOT or -, missil*, headline: body: publisher: speaker:
    /// person: place:, a near/10 b, sentence:(drones kyiv). It is the article that is looked for: its figures are shown.
    /// </summary>
    [FromQuery(Name = "q")]
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Query { get; init; }

    /// <summary>The order of the list.</summary>
    [FromQuery(Name = "sort")]
    public ItemSort Sort { get; init; }
}
