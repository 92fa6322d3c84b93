namespace NewsArticle.Api.Series;

/// <summary>Attack figures summed over time. Figures that a later one of their article corrects, and parts of a figure with the same metric, do not count.</summary>
/// <param name="Interval">How long a step is.</param>
/// <param name="By">By which time figures were counted.</param>
/// <param name="Repeats">What became of a number that was said again.</param>
/// <param name="Undated">How many figures were left out because no time is known of them.</param>
/// <param name="Steps">Every step from the first to the last that has a figure, in order.</param>
public sealed record FigureSeriesResponse(
    SeriesInterval Interval, FigureTime By, FigureRepeats Repeats, long Undated, IReadOnlyList<FigureStepResponse> Steps);
