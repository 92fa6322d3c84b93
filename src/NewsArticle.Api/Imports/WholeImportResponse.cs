using NewsArticle.Data.Imports;

namespace NewsArticle.Api.Imports;

/// <summary>An import with what became of its newest articles.</summary>
public sealed record WholeImportResponse : ImportResponse
{
    internal WholeImportResponse(ImportJob job, ImportCountsResponse counts, IEnumerable<ImportItem> items)
        : base(job, counts) =>
        Items = [.. items.Select(item => new ImportItemResponse(item))];

    /// <summary>The newest of its articles, at most 50, the newest first; all are listed at <c>items</c> below this address.</summary>
    public IReadOnlyList<ImportItemResponse> Items { get; }
}
