using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Filtering;

namespace NewsArticle.Api.AttackFigures;

/// <summary>Which attack figures a list shows; filters that are absent let everything pass.</summary>
public sealed record AttackFigureFilter : ArchiveFilter
{
    /// <summary>The order of the list.</summary>
    [FromQuery(Name = "sort")]
    public ItemSort Sort { get; init; }
}
