using NewsArticle.Data;

namespace NewsArticle.Api.Import.Storing;

/// <summary>What became of an article that was to be imported.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>It is on disk.</summary>
    public sealed record Stored(Article Article) : ImportOutcome;

    /// <summary>It was there already.</summary>
    /// <param name="ArticleId">The stored article.</param>
    /// <param name="Same">What is the same: "url" or "text".</param>
    /// <param name="HasSameText">Whether it has the very same text, whatever else is the same.</param>
    public sealed record Duplicate(int ArticleId, string Same, bool HasSameText) : ImportOutcome;

    /// <summary>Something in the request is wrong; nothing was stored.</summary>
    public sealed record Refused(IReadOnlyDictionary<string, string[]> Errors) : ImportOutcome;
}
