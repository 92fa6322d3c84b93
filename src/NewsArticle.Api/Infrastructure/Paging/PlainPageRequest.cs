using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>Which page is asked for.</summary>
public sealed record PlainPageRequest
{
    /// <summary>How many items a page may have, from 1 to 200.</summary>
    /// <example>20</example>
    [FromQuery(Name = "limit")]
    [Range(1, 200, ErrorMessage = "must be from 1 to 200")]
    public int Limit { get; init; } = 20;

    /// <summary>Where the page starts: the <c>nextCursor</c> of the page before. Absent for the first page.</summary>
    [FromQuery(Name = "cursor")]
    [MaxLength(200, ErrorMessage = "must be a nextCursor of this list")]
    public string? Cursor { get; init; }
}
