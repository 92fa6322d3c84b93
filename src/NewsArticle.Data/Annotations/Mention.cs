namespace NewsArticle.Data;

/// <summary>One occurrence of an identity by name.</summary>
public sealed class Mention
{
    public int Id { get; private set; }

    public int AppearanceId { get; private set; }

    /// <summary>Repeats the appearance's article, so that the database can check the evidence against the text.</summary>
    public required Article Article { get; init; }

    public int ArticleId { get; private set; }

    public required Evidence Evidence { get; init; }
}
