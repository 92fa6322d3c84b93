using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Annotations;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Revisions;
using NewsArticle.Data;
using NewsArticle.Data.Revisions;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Corrections;

/// <summary>The one way by which a stored article changes: alone among the writers, and wholly or not at all.</summary>
public sealed class ArticleEditor(NewsDbContext db, ArchiveWriter writer, ArticleHistory history, TimeProvider time)
{
    /// <summary>Changes an article and shows what the change made.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="change">Changes the loaded article, or says why not; nothing is saved then.</param>
    /// <param name="show">Makes the answer once everything has its id.</param>
    /// <param name="otherwise">Answers within the same write where there is no such article; absent, that is a problem.</param>
    /// <exception cref="WriterBusyException">Other writes took too long; nothing was stored.</exception>
    internal Task<ActionResult<TResponse>> EditAsync<TItem, TResponse>(
        int articleId, Func<ArticleDraft, Task<Edit<TItem>>> change, Func<TItem, TResponse> show, CancellationToken cancellationToken,
        Func<Task<ActionResult<TResponse>>>? otherwise = null)
        where TItem : class =>
        writer.WriteAsync(
            async () => await db.Articles.Whole().SingleOrDefaultAsync(candidate => candidate.Id == articleId, cancellationToken) is { } article
                ? await ChangeAsync(article, change, show)
                : await (otherwise?.Invoke() ?? Task.FromResult<ActionResult<TResponse>>(Refusal.UnknownArticle(articleId))),
            cancellationToken);

    /// <summary>Changes an article by taking something away.</summary>
    internal async Task<ActionResult> RemoveAsync(
        int articleId, Func<ArticleDraft, Task<Edit<Article>>> change, CancellationToken cancellationToken) =>
        (await EditAsync(articleId, change, article => article.Id, cancellationToken)).Result ?? new NoContentResult();

    private async Task<ActionResult<TResponse>> ChangeAsync<TItem, TResponse>(
        Article article, Func<ArticleDraft, Task<Edit<TItem>>> change, Func<TItem, TResponse> show)
        where TItem : class
    {
        var draft = new ArticleDraft(article);
        var former = ArticleState.Of(article).Pack();
        var edit = await change(draft);
        if (edit.Problem is { } problem)
        {
            return problem;
        }

        KeptReferences.Settle(article);
        article.Version++;
        article.UpdatedUtc = time.GetUtcNow().UtcDateTime;
        var isDeleted = db.Entry(article).State is EntityState.Deleted;
        await history.KeepAsync(article.Id, former);
        // Once the write has begun it is finished, so that a client that leaves does not decide what the archive holds.
        await db.SaveChangesAsync(CancellationToken.None);
        await history.AddAsync(article, isDeleted ? RevisionOperation.Deleted : RevisionOperation.Corrected, draft.RestoredFrom);
        return show(edit.Item!);
    }
}
