namespace NewsArticle.Extraction;

/// <summary>How much of the speaker's own wording a quote keeps.</summary>
public enum QuoteKind
{
    /// <summary>Whole sentences between quotation marks, or a turn of a printed interview.</summary>
    Direct,

    /// <summary>Some words between quotation marks inside the reporter's sentence.</summary>
    Mixed,

    /// <summary>Reported without quotation marks.</summary>
    Indirect,
}
