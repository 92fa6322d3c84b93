namespace NewsArticle.Tools.Documents;

/// <summary>Pairs of start and end, end exclusive, by the list that they concern.</summary>
internal sealed record IgnoredStretches
{
    public IReadOnlyList<int[]>? People { get; init; }

    public IReadOnlyList<int[]>? Places { get; init; }

    public IReadOnlyList<int[]>? Organizations { get; init; }

    public IReadOnlyList<int[]>? Quotes { get; init; }
}
