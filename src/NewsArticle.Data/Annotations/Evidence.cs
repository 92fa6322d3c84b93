namespace NewsArticle.Data;

/// <summary>Where an item is said.</summary>
/// <param name="Paragraph">0-based paragraph.</param>
/// <param name="Start">First UTF-16 unit in that paragraph, included.</param>
/// <param name="End">UTF-16 unit after the last, excluded.</param>
/// <param name="Exact">The words that stand there.</param>
public readonly record struct Evidence(int Paragraph, int Start, int End, string Exact);
