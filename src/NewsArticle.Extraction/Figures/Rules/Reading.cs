using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>What a rule makes of a count.</summary>
/// <param name="Metric">What is counted of the attack.</param>
/// <param name="Words">The words besides the count that say so, as one stretch.</param>
/// <param name="Rule">The rule and the word it rests on: "object:kill".</param>
/// <param name="Cost">How far-fetched it is: 0 where the words touch; the least of several wins.</param>
internal sealed record Reading(FigureMetric Metric, TokenRange Words, string Rule, int Cost)
{
    /// <summary>What crossing from one item of a list to the next adds to the cost.</summary>
    public const int Coordination = 10;

    /// <summary>Whether it is a toll or another total that somebody puts at a number.</summary>
    public bool IsTotal => Rule is "toll" or "total";

    /// <summary>The number that the text says this one replaces, or null.</summary>
    public long? Previous { get; init; }
}
