using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Annotations;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Infrastructure.Limits;
using NewsArticle.Api.Infrastructure.Telemetry;
using NewsArticle.Data;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Import.Storing;

/// <summary>Imports articles: the one way by which an article comes into the archive.</summary>
public sealed class ArticleImporter(ArticleAssembler assembler, IdentityMatcher matcher, NewsDbContext db, ArchiveWriter writer, NewsArticleMetrics metrics)
{
    /// <summary>Stores an article with everything that is said in it, or nothing of it.</summary>
    /// <param name="request">The article as given.</param>
    /// <param name="extract">Whether to extract the kinds of annotations that the request does not give.</param>
    /// <exception cref="WriterBusyException">Other writes took too long; nothing was stored.</exception>
    /// <exception cref="ClientBusyException">Too many texts of the client wait to be extracted from; nothing was stored.</exception>
    public async Task<ImportOutcome> ImportAsync(ArticleRequest request, bool extract, CancellationToken cancellationToken)
    {
        var outcome = await TryImportAsync(request, extract, cancellationToken);
        metrics.Imported(outcome switch
        {
            ImportOutcome.Stored => "stored",
            ImportOutcome.Duplicate => "duplicate",
            _ => "refused",
        });
        return outcome;
    }

    private async Task<ImportOutcome> TryImportAsync(ArticleRequest request, bool extract, CancellationToken cancellationToken)
    {
        var errors = new RequestErrors();
        if (await assembler.AssembleAsync(request, extract, errors, cancellationToken) is not { } article)
        {
            return new ImportOutcome.Refused(errors.ByPlace);
        }

        try
        {
            return await writer.WriteAsync(() => StoreAsync(article, cancellationToken), cancellationToken);
        }
        catch (UniqueViolationException)
        {
            // Another process may write between our look and our save where the database allows several.
            if (await FindDuplicateAsync(article, cancellationToken) is { } racing)
            {
                return racing;
            }

            throw;
        }
    }

    private async Task<ImportOutcome> StoreAsync(Article article, CancellationToken cancellationToken)
    {
        if (await FindDuplicateAsync(article, cancellationToken) is { } duplicate)
        {
            return duplicate;
        }

        await matcher.JoinAsync(article, cancellationToken);
        KeptReferences.Settle(article);
        db.Add(article);
        // Once the write has begun it is finished, so that a client that leaves does not decide what the archive holds.
        await db.SaveChangesAsync(CancellationToken.None);
        return new ImportOutcome.Stored(article);
    }

    private async Task<ImportOutcome.Duplicate?> FindDuplicateAsync(Article article, CancellationToken cancellationToken)
    {
        var stored = await db.Articles
            .Where(other => other.TextHash == article.TextHash || (other.UrlKey != null && other.UrlKey == article.UrlKey))
            .OrderBy(other => other.Id)
            .Select(other => new { other.Id, other.UrlKey, other.TextHash })
            .FirstOrDefaultAsync(cancellationToken);
        return stored is null
            ? null
            : new ImportOutcome.Duplicate(
                stored.Id,
                stored.UrlKey is not null && stored.UrlKey == article.UrlKey ? "url" : "text",
                stored.TextHash == article.TextHash);
    }
}
