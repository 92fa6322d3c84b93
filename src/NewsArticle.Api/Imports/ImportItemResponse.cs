using NewsArticle.Data.Imports;

namespace NewsArticle.Api.Imports;

/// <summary>An article that is to be imported, and what became of it.</summary>
public sealed record ImportItemResponse
{
    internal ImportItemResponse(ImportItem item)
    {
        Id = item.Id;
        Url = item.Url;
        Status = item.Status;
        ArticleId = item.ArticleId;
        Problem = ImportProblemResponse.Of(item.Code, item.Detail);
        Attempts = item.Attempts;
        NextTryAt = item.NextUtc;
        FinishedAt = item.FinishedUtc;
    }

    /// <summary>Number of the item.</summary>
    public int Id { get; }

    /// <summary>Where its page is; null for an entry that is all in its feed.</summary>
    public string? Url { get; }

    /// <summary>What became of it.</summary>
    public ImportItemStatus Status { get; }

    /// <summary>The article that it became, or that was there already; null otherwise. It may be deleted since.</summary>
    public int? ArticleId { get; }

    /// <summary>Why the last try failed; null where it did not.</summary>
    public ImportProblemResponse? Problem { get; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; }

    /// <summary>When it is tried next, UTC; null once nothing more is done.</summary>
    public DateTime? NextTryAt { get; }

    /// <summary>When it was done with, UTC; null until then.</summary>
    public DateTime? FinishedAt { get; }
}
