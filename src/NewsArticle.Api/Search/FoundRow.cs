namespace NewsArticle.Api.Search;

/// <summary>A row that a query holds for.</summary>
internal sealed record FoundRow
{
    public required int Id { get; init; }

    /// <summary>Where it stands in time; no two rows of a kind have the same. See <see cref="Data.Searching.Index.TimePlace"/>.</summary>
    public required long Place { get; init; }

    /// <summary>How well it matches; 0 where that is not known.</summary>
    public required long Rank { get; init; }
}
