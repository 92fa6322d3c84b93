namespace NewsArticle.Api.Quotes;

/// <summary>What sort of speaker it is.</summary>
public enum SpeakerKind
{
    Person,
    Organization,
}
