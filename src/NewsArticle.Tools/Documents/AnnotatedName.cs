namespace NewsArticle.Tools.Documents;

/// <summary>Somebody or something named in a text.</summary>
internal sealed record AnnotatedName : Judgeable
{
    /// <summary>The fullest form in the text.</summary>
    public required string Name { get; init; }

    /// <summary>The other forms.</summary>
    public IReadOnlyList<string>? Aliases { get; init; }

    /// <summary>Pairs of start and end, end exclusive.</summary>
    public IReadOnlyList<int[]>? Mentions { get; init; }

    public string? Role { get; init; }

    public double? Lat { get; init; }

    public double? Lon { get; init; }

    public string? Kind { get; init; }

    public string? Country { get; init; }

    public string? Precision { get; init; }

    public string? GazetteerKey { get; init; }

    /// <summary>The places of the gazetteer that the name could stand for, the chosen one first.</summary>
    public IReadOnlyList<AnnotatedCandidate>? Candidates { get; init; }
}

/// <summary>A place that a name could stand for.</summary>
internal sealed record AnnotatedCandidate(string GazetteerKey, string Name, string Kind, string? Country, double? Lat, double? Lon, double Score);
