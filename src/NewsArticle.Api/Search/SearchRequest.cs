using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Data;

namespace NewsArticle.Api.Search;

/// <summary>What is searched for.</summary>
public sealed record SearchRequest : IFullTextFilter
{
    /// <summary>
    /// Words, "phrases", AND, OR, NOT or -, missil*, headline: body: publisher: speaker: person: place:, a near/10 b,
    /// sentence:(drones kyiv); docs/search.md has it all.
    /// </summary>
    /// <example>drones</example>
    [FromQuery(Name = "q")]
    [Required(AllowEmptyStrings = true, ErrorMessage = "is required: give what to search for")]
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public required string Query { get; init; }

    /// <summary>The order of the hits.</summary>
    [FromQuery(Name = "sort")]
    public SearchSort Sort { get; init; }

    /// <summary>How sure quotes, and who <c>person:</c>, <c>place:</c> and <c>speaker:</c> find, must be.</summary>
    [FromQuery(Name = "precision")]
    public PrecisionLevel Precision { get; init; } = PrecisionLevel.Balanced;
}
