namespace NewsArticle.Data.Searching.Queries;

/// <summary>Why a query cannot be understood.</summary>
/// <param name="Position">0-based UTF-16 unit in the query where it goes wrong; at most the query's length.</param>
/// <param name="Text">What stands there; empty at the end.</param>
/// <param name="Message">What is wrong and what to do, as a sentence.</param>
public sealed record SearchFault(int Position, string Text, string Message);
