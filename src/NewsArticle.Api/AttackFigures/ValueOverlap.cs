namespace NewsArticle.Api.AttackFigures;

/// <summary>How a figure's numbers lie to those that a filter asks for.</summary>
public enum ValueOverlap
{
    /// <summary>Every number that the figure can be is one that was asked for.</summary>
    Whole,

    /// <summary>Some are, and some are not: "10,000 to 15,000" for 12,000 or more.</summary>
    Part,
}
