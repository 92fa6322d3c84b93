namespace NewsArticle.Data;

/// <summary>Why a quote has no speaker.</summary>
public enum SpeakerReason
{
    Unnamed,
    Unresolved,
    NoAttribution,
}
