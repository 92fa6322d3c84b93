using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Data;
using NewsArticle.Data.Changes;
using NewsArticle.Data.Records;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Infrastructure.Caching;

/// <summary>Makes the records of articles that have none, a few at a time, and waits for the next change when all have one.</summary>
internal sealed partial class RecordMaking(
    IServiceScopeFactory scopes, ArchiveVersion archive, IOptions<JsonOptions> json, ILogger<RecordMaking> logger)
    : BackgroundService
{
    private const int AtOnce = 20;

    /// <summary>So that writers have the archive to themselves between two turns.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>After a failure, which the next look may not meet.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var version = archive.Current;
                await MakeAllAsync(stoppingToken);
                await archive.WaitBeyondAsync(version, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                LogFailed(failure);
                await Task.Delay(Patience, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task MakeAllAsync(CancellationToken cancellationToken)
    {
        var last = 0;
        while (await MakeAsync(last, cancellationToken) is { } made)
        {
            last = made;
            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <summary>Makes the records of the next articles without one.</summary>
    /// <returns>The last article looked at; null where there was none.</returns>
    private async Task<int?> MakeAsync(int after, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var version = archive.Current;
        var articles = await db.ReadSnapshotAsync(
            async _ =>
            {
                var ids = await db.WithoutRecordAsync(after, AtOnce, cancellationToken);
                return await db.Articles.AsNoTracking().Whole().Where(article => ids.Contains(article.Id)).ToListAsync(cancellationToken);
            },
            cancellationToken);
        if (articles.Count is 0)
        {
            return null;
        }

        var records = articles.ConvertAll(ToRecord);
        await scope.ServiceProvider.GetRequiredService<ArchiveWriter>()
            .WriteBehindAsync(() => db.StoreAsync(records, version, CancellationToken.None), cancellationToken);
        return articles.Max(article => article.Id);
    }

    private ArticleRecord ToRecord(Article article)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new ArticleResponse(article), json.Value.JsonSerializerOptions);
        return new ArticleRecord
        {
            ArticleId = article.Id,
            UpdatedUtc = article.UpdatedUtc,
            Tag = EntityTag.OfBytes(body).ToString(),
            Body = body,
        };
    }

    [LoggerMessage(LogLevel.Warning, "The records of articles could not be made; they are read from their rows meanwhile")]
    private partial void LogFailed(Exception failure);
}
