namespace NewsArticle.Api.Search;

/// <summary>A stretch of text that the query hits.</summary>
/// <param name="Field">The text it stands in.</param>
/// <param name="Paragraph">0-based paragraph of the article; null in the headline.</param>
/// <param name="Start">First UTF-16 code unit in the headline or the paragraph, included.</param>
/// <param name="End">UTF-16 code unit after the last, excluded.</param>
/// <param name="Exact">The words that stand there.</param>
public sealed record HighlightResponse(HighlightField Field, int? Paragraph, int Start, int End, string Exact);
