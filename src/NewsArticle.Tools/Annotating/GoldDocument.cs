namespace NewsArticle.Tools.Annotating;

/// <summary>The part of an annotated document that extraction may see. Offsets count code points of the text.</summary>
internal sealed record GoldDocument
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public string? Headline { get; init; }

    public DateOnly? Published { get; init; }

    public IReadOnlyList<GoldName>? People { get; init; }

    public IReadOnlyList<GoldName>? Places { get; init; }

    public IReadOnlyList<GoldName>? Organizations { get; init; }
}

/// <summary>Somebody or something named in an annotated document.</summary>
/// <param name="Mentions">Pairs of start and end, end exclusive.</param>
internal sealed record GoldName(string Name, IReadOnlyList<string>? Aliases, IReadOnlyList<int[]> Mentions);
