namespace NewsArticle.Api.Verification;

/// <summary>Where words stand in an article.</summary>
/// <param name="Paragraph">0-based paragraph of the article.</param>
/// <param name="Start">First UTF-16 code unit in that paragraph, included.</param>
/// <param name="End">UTF-16 code unit after the last, excluded.</param>
public sealed record CitedPlaceResponse(int Paragraph, int Start, int End);
