namespace NewsArticle.Data.Searching.Queries;

/// <summary>One piece of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">0-based UTF-16 unit in the query.</param>
/// <param name="Text">As it stands in the query; of a phrase what stands between the marks, of a field its name.</param>
/// <param name="Distance">The number of a near/10; 0 otherwise.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, int Position, string Text, int Distance = 0);

internal enum QueryTokenKind
{
    Word,
    Phrase,
    Field,
    Open,
    Close,
    And,
    Or,
    Not,
    Near,
    End,
}
