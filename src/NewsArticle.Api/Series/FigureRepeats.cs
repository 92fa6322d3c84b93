namespace NewsArticle.Api.Series;

/// <summary>What becomes of a number that is said again.</summary>
public enum FigureRepeats
{
    /// <summary>Figures with the same metric, object, place, time, number and qualifier count once.</summary>
    Merge,

    /// <summary>Every figure counts.</summary>
    Count,
}
