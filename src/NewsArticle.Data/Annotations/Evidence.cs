namespace NewsArticle.Data;

/// <summary>Where an item is said. The database refuses a row whose <see cref="Exact"/> does not stand at its offsets.</summary>
public sealed class Evidence
{
    /// <summary>0-based.</summary>
    public required int Paragraph { get; init; }

    /// <summary>First UTF-16 unit in that paragraph, included.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 unit after the last, excluded.</summary>
    public required int End { get; init; }

    public required string Exact { get; init; }
}
