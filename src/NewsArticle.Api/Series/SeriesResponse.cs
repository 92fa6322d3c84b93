namespace NewsArticle.Api.Series;

/// <summary>How many items of a list fall into each step of time.</summary>
/// <param name="Interval">How long a step is.</param>
/// <param name="Total">How many items are in the steps.</param>
/// <param name="Undated">How many more the list has that no time is known of.</param>
/// <param name="Steps">Every step from the first to the last that has an item, in order.</param>
public sealed record SeriesResponse(SeriesInterval Interval, long Total, long Undated, IReadOnlyList<SeriesStepResponse> Steps);
