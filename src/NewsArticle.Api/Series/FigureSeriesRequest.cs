using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace NewsArticle.Api.Series;

/// <summary>How attack figures are summed over time.</summary>
public sealed record FigureSeriesRequest
{
    /// <summary>How long a step is.</summary>
    [FromQuery(Name = "interval")]
    public SeriesInterval Interval { get; init; }

    /// <summary>By which time a figure is counted.</summary>
    [FromQuery(Name = "by")]
    public FigureTime By { get; init; }

    /// <summary>What becomes of a number that is said again.</summary>
    [FromQuery(Name = "repeats")]
    public FigureRepeats Repeats { get; init; }

    /// <summary>Whether the answer names the figures that were counted.</summary>
    [FromQuery(Name = "rows")]
    public bool Rows { get; init; }

    /// <summary>How many articles a step names at most, from 0 to 10.</summary>
    [FromQuery(Name = "top")]
    [Range(0, 10, ErrorMessage = "must be from 0 to 10")]
    public int Top { get; init; } = 3;
}
