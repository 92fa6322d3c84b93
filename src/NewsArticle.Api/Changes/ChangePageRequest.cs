using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace NewsArticle.Api.Changes;

/// <summary>Which part of the change log is asked for.</summary>
public sealed record ChangePageRequest
{
    /// <summary>Only changes after this sequence number: the <c>lastSequence</c> of the answer before. 0 begins with the first change.</summary>
    /// <example>0</example>
    [FromQuery(Name = "after")]
    [Range(0, long.MaxValue, ErrorMessage = "must be a sequence number, or 0")]
    public long After { get; init; }

    /// <summary>How many changes an answer may have, from 1 to 200; 100 where absent. Formats that list everything do so unless this is given.</summary>
    /// <example>20</example>
    [FromQuery(Name = "limit")]
    [Range(1, 200, ErrorMessage = "must be from 1 to 200")]
    public int? Limit { get; init; }

    /// <summary>The page size.</summary>
    internal int Size => Limit ?? 100;
}
