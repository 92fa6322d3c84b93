namespace NewsArticle.Data;

/// <summary>How sure an extracted item must be to be shown: fewer errors, or fewer gaps. Each level shows what the one before it shows.</summary>
public enum PrecisionLevel
{
    /// <summary>Only what is nearly certain.</summary>
    Strict,

    /// <summary>What is more likely right than wrong.</summary>
    Balanced,

    /// <summary>Everything that was found, guesses too.</summary>
    Wide,
}
