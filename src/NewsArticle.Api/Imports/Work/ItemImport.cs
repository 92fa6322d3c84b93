using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Imports.Feeds;
using NewsArticle.Api.Imports.Fetching;
using NewsArticle.Data;
using NewsArticle.Data.Imports;

namespace NewsArticle.Api.Imports.Work;

/// <summary>Imports one item of a job.</summary>
internal sealed class ItemImport(NewsDbContext db, PageFetcher pages, JobRecord record)
{
    public async Task ImportAsync(ImportJob job, ImportItem item, CancellationToken cancellationToken)
    {
        try
        {
            if (await FindAsync(item.Url, cancellationToken) is { } known)
            {
                await record.ChangeAsync(job, () => Task.FromResult(Note(item, known, isKnown: true)), cancellationToken);
                return;
            }

            var article = await ReadAsync(item, cancellationToken);
            await record.StoreAsync(job, article, (id, isKnown) => Note(item, id, isKnown), cancellationToken);
        }
        catch (ImportFault fault)
        {
            await record.FailAsync(job, item, fault, cancellationToken);
        }
    }

    /// <summary>The article that has an address already, so that it need not be fetched; null where none has.</summary>
    public async Task<int?> FindAsync(string? url, CancellationToken cancellationToken)
    {
        var key = url is null ? null : UrlKey.Of(url);
        return key is null
            ? null
            : await db.Articles.Where(article => article.UrlKey == key).Select(article => (int?)article.Id).SingleOrDefaultAsync(cancellationToken);
    }

    private async Task<ArticleRequest> ReadAsync(ImportItem item, CancellationToken cancellationToken)
    {
        var entry = item.Entry is null ? null : JsonSerializer.Deserialize<FeedEntry>(item.Entry);
        return entry?.Html is not null ? PageArticle.Read(entry, item.Url)
            : item.Url is null ? throw ImportFault.NoText()
            : PageArticle.Read(await pages.FetchAsync(new Uri(item.Url), cancellationToken), entry);
    }

    private ImportItem Note(ImportItem item, int articleId, bool isKnown)
    {
        item.Attempts++;
        (item.ArticleId, item.Code, item.Detail) = (articleId, null, null);
        record.Settle(item, isKnown ? ImportItemStatus.AlreadyThere : ImportItemStatus.Stored);
        return item;
    }
}
