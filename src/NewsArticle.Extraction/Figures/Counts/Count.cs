using NewsArticle.Extraction.Figures.Numbers;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Counts;

/// <summary>A number with what it counts: "at least six of his bodyguards".</summary>
internal sealed record Count
{
    public required NumberExpression Number { get; init; }

    /// <summary>From the number (with its qualifier) to the noun, or the number alone.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>What is counted; a bare number has class <see cref="ObjectClass.Bare"/> and the name "person".</summary>
    public required Noun Noun { get; init; }

    /// <summary>Whether it counts some of a larger number: "six of his bodyguards", "one of the rockets".</summary>
    public bool IsPartitive { get; init; }

    /// <summary>Whether it says "others": more of what was counted before.</summary>
    public bool IsOthers { get; init; }

    /// <summary>Whether it is the larger number of "30 of at least 35 drones", of which the sentence tells through its part.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The whole of "30 of at least 35 drones", or null.</summary>
    public Count? Whole { get; init; }

    public bool IsBare => Noun.Class == ObjectClass.Bare;

    public bool Is(ObjectClass classes) => (Noun.Class & classes) != 0;
}
