namespace NewsArticle.Extraction.Accuracy;

/// <summary>What was measured at one level of precision.</summary>
public sealed record LevelAccuracy
{
    /// <summary>The level: <c>strict</c>, <c>balanced</c> or <c>wide</c>; null where predictions made elsewhere were measured.</summary>
    public required string? Level { get; init; }

    /// <summary>How much of each kind was found, and how much of it is right.</summary>
    public required IReadOnlyList<KindAccuracy> Kinds { get; init; }

    /// <summary>How often what is said of an item that was found is right.</summary>
    public required IReadOnlyList<DetailAccuracy> Details { get; init; }

    /// <summary>How far places were put from where they lie, in kilometres: the median; null where no place was given coordinates.</summary>
    public required double? MedianKilometresOff { get; init; }

    /// <summary>How many attack figures were found in an article that has none, on average; null where every article has some.</summary>
    public required double? FalseFiguresPerArticle { get; init; }
}
