namespace NewsArticle.Data;

/// <summary>One occurrence of an identity by name.</summary>
public sealed class Mention : Evidenced
{
    public int AppearanceId { get; private set; }
}
