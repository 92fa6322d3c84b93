namespace NewsArticle.Api.Import.Assembly;

/// <summary>How much one article may hold.</summary>
public static class Limits
{
    public const int Paragraphs = 5000;

    /// <summary>Of each kind: people, places, organizations, quotes and figures.</summary>
    public const int Items = 5000;

    /// <summary>Of one person, place or organization.</summary>
    public const int Mentions = 5000;

    /// <summary>Of all people, places and organizations together.</summary>
    public const int AllMentions = 50_000;

    /// <summary>Of one person, place or organization.</summary>
    public const int Aliases = 100;

    public const int Contributors = 200;

    /// <summary>The greatest number of an utterance: so great that counting on from it never gets there.</summary>
    public const int Utterance = 1_000_000_000;
}
