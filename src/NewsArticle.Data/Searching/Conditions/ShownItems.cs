namespace NewsArticle.Data.Searching.Conditions;

/// <summary>The items of articles that count in a search, such as those that are certain enough to be shown.</summary>
/// <param name="Appearances">For <c>person:</c> and <c>place:</c>.</param>
/// <param name="Quotes">For <c>speaker:</c>.</param>
public sealed record ShownItems(IQueryable<Appearance> Appearances, IQueryable<Quote> Quotes);
