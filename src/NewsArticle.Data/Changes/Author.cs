namespace NewsArticle.Data.Changes;

/// <summary>Who changes the archive, and why.</summary>
/// <param name="By">Who; null where unknown.</param>
/// <param name="Reason">Why, in their words; null where they give none.</param>
public sealed record Author(string? By, string? Reason = null);
