namespace NewsArticle.Data.Searching.Highlighting;

/// <summary>A stretch of a text that a query hits.</summary>
/// <param name="Paragraph">0-based paragraph of the text.</param>
/// <param name="Start">First UTF-16 unit in it, included.</param>
/// <param name="End">UTF-16 unit after the last, excluded.</param>
public readonly record struct TextSpan(int Paragraph, int Start, int End);
