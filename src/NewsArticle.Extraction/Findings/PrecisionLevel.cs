namespace NewsArticle.Extraction;

/// <summary>How sure a finding must be to be kept: fewer errors, or fewer gaps. Each level keeps what the one before it keeps.</summary>
public enum PrecisionLevel
{
    /// <summary>Only what is nearly certain.</summary>
    Strict,

    /// <summary>What is more likely right than wrong.</summary>
    Balanced,

    /// <summary>Everything that was found, guesses too.</summary>
    Wide,
}
