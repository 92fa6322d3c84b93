namespace NewsArticle.Extraction;

/// <summary>Why a quote has no speaker.</summary>
public enum SpeakerReason
{
    /// <summary>The text credits somebody without a name ("a senior official said").</summary>
    Unnamed,

    /// <summary>A pronoun or description that nobody in the article fits safely.</summary>
    Unresolved,

    /// <summary>Nothing near the words credits anybody.</summary>
    NoAttribution,
}
