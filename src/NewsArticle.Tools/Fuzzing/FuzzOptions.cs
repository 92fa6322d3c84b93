namespace NewsArticle.Tools.Fuzzing;

/// <summary>How much to try.</summary>
/// <param name="Seed">The same seed tries the same on the same archive.</param>
/// <param name="Time">When to stop; null for no time.</param>
/// <param name="Requests">After how many cases to stop; null for no number.</param>
internal sealed record FuzzOptions(int Seed, TimeSpan? Time, int? Requests);
