namespace NewsArticle.Api.Changes;

/// <summary>A stretch of the change log.</summary>
/// <param name="Items">The changes in it that pass the filter.</param>
/// <param name="Last">The sequence number up to which everything was looked at.</param>
/// <param name="HasMore">Whether the log goes on after it.</param>
/// <param name="IsBeyond">Whether it was to begin after a number that was never given.</param>
/// <param name="End">The greatest sequence number that was given.</param>
public sealed record ChangePage(IReadOnlyList<ChangeResponse> Items, long Last, bool HasMore, bool IsBeyond, long End);
