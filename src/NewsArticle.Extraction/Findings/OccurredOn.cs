namespace NewsArticle.Extraction;

/// <summary>A date as far as the article gives it.</summary>
/// <param name="Date">The day; for a month its first day, for a year the first of January.</param>
/// <param name="Precision">How much of <paramref name="Date"/> is meant.</param>
public readonly record struct OccurredOn(DateOnly Date, DatePrecision Precision);
