using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Numbers;

/// <summary>A number as it is written, with the words that bound it.</summary>
/// <param name="Tokens">The number and its qualifier: "at least 35", "two hundred", "between 60 and 80".</param>
/// <param name="Amount">What it says.</param>
/// <param name="Form">How it is written.</param>
internal sealed record NumberExpression(TokenRange Tokens, Amount Amount, NumberForm Form)
{
    /// <summary>The share that "half of them" names; the amount is open then. Null for numbers.</summary>
    public double? Ratio { get; init; }

    /// <summary>Whether a noun in the singular goes with it.</summary>
    public bool IsSingular => Amount.Value == 1 && Amount.ValueMax is null && Ratio is null;
}

/// <summary>What a number says.</summary>
internal readonly record struct Amount(long Value, long? ValueMax, FigureQualifier Qualifier);

/// <summary>How a number is written: the weaker the form, the more the text around it has to say that something is counted.</summary>
internal enum NumberForm
{
    Digits,
    Words,

    /// <summary>"one".</summary>
    One,

    /// <summary>"a", "an", "another": an article that counts only where an event says so.</summary>
    Article,
}
