using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace NewsArticle.Api.Search;

/// <summary>Which page of a search is asked for.</summary>
public sealed record SearchPage
{
    /// <summary>How many hits a page may have, from 1 to 200; 20 where absent. Formats that list everything do so unless this is given.</summary>
    /// <example>20</example>
    [FromQuery(Name = "limit")]
    [Range(1, 200, ErrorMessage = "must be from 1 to 200")]
    public int? Limit { get; init; }

    /// <summary>Where the page starts: the <c>nextCursor</c> of the page before, with the same query. Absent for the first page.</summary>
    [FromQuery(Name = "cursor")]
    [MaxLength(200, ErrorMessage = "must be a nextCursor of this search")]
    public string? Cursor { get; init; }

    /// <summary>The page size.</summary>
    internal int Size => Limit ?? 20;
}
