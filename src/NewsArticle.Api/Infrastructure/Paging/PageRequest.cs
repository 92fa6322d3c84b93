using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>Which page of a list is asked for.</summary>
public sealed record PageRequest
{
    /// <summary>How many items a page may have, from 1 to 200.</summary>
    /// <example>20</example>
    [FromQuery(Name = "limit")]
    [Range(1, 200, ErrorMessage = "must be from 1 to 200")]
    public int Limit { get; init; } = 20;

    /// <summary>Where the page starts: the <c>nextCursor</c> of the page before, with the same filters. Absent for the first page.</summary>
    [FromQuery(Name = "cursor")]
    [MaxLength(200, ErrorMessage = "must be a nextCursor of this list")]
    public string? Cursor { get; init; }

    /// <summary>Whether a query parameter is one of these; the case of their names does not count.</summary>
    internal static bool Declares(string parameter) =>
        parameter.Equals("limit", StringComparison.OrdinalIgnoreCase) || parameter.Equals("cursor", StringComparison.OrdinalIgnoreCase);
}
