using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Annotations;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Corrections;

/// <summary>The one way by which a stored article changes: alone among the writers, and wholly or not at all.</summary>
public sealed class ArticleEditor(NewsDbContext db, ArchiveWriter writer, TimeProvider time)
{
    /// <summary>Changes an article and shows what the change made.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="change">Changes the loaded article, or says why not; nothing is saved then.</param>
    /// <param name="show">Makes the answer once everything has its id.</param>
    /// <exception cref="WriterBusyException">Other writes took too long; nothing was stored.</exception>
    internal Task<ActionResult<TResponse>> EditAsync<TItem, TResponse>(
        int articleId, Func<ArticleDraft, Task<Edit<TItem>>> change, Func<TItem, TResponse> show, CancellationToken cancellationToken)
        where TItem : class =>
        writer.WriteAsync(() => ChangeAsync(articleId, change, show, cancellationToken), cancellationToken);

    /// <summary>Changes an article by taking something away.</summary>
    internal async Task<ActionResult> RemoveAsync(
        int articleId, Func<ArticleDraft, Task<Edit<Article>>> change, CancellationToken cancellationToken) =>
        (await EditAsync(articleId, change, article => article.Id, cancellationToken)).Result ?? new NoContentResult();

    private async Task<ActionResult<TResponse>> ChangeAsync<TItem, TResponse>(
        int articleId, Func<ArticleDraft, Task<Edit<TItem>>> change, Func<TItem, TResponse> show, CancellationToken cancellationToken)
        where TItem : class
    {
        var article = await db.Articles.Whole().SingleOrDefaultAsync(candidate => candidate.Id == articleId, cancellationToken);
        if (article is null)
        {
            return Refusal.UnknownArticle(articleId);
        }

        var edit = await change(new ArticleDraft(article));
        if (edit.Problem is { } problem)
        {
            return problem;
        }

        KeptReferences.Settle(article);
        article.Version++;
        article.UpdatedUtc = time.GetUtcNow().UtcDateTime;
        // Once the write has begun it is finished, so that a client that leaves does not decide what the archive holds.
        await db.SaveChangesAsync(CancellationToken.None);
        return show(edit.Item!);
    }
}
