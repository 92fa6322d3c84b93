using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Evaluating.Tallies;

/// <summary>One item that was found, and whether it is right.</summary>
/// <param name="Kind">What it is of: <c>people</c>, <c>quotes</c>.</param>
/// <param name="Item">The item with its rule and its confidence.</param>
/// <param name="IsRight">Whether the gold has it.</param>
internal sealed record Judgement(string Kind, Judgeable Item, bool IsRight)
{
    /// <summary>The document that it was found in.</summary>
    public string Document { get; init; } = "";

    /// <summary>What the rule itself said.</summary>
    public double? Stated => Item.RuleConfidence ?? Item.Confidence;
}
