using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace NewsArticle.Api.Series;

/// <summary>How a list is cut into steps of time.</summary>
public sealed record SeriesRequest
{
    /// <summary>How long a step is.</summary>
    [FromQuery(Name = "interval")]
    public SeriesInterval Interval { get; init; }

    /// <summary>How many articles a step names at most, from 0 to 10.</summary>
    [FromQuery(Name = "top")]
    [Range(0, 10, ErrorMessage = "must be from 0 to 10")]
    public int Top { get; init; } = 3;
}
