using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;
using NewsArticle.Data.Changes;
using NewsArticle.Data.Revisions;

namespace NewsArticle.Api.Revisions;

/// <summary>Writes the history of articles, in the write that changes them.</summary>
public sealed class ArticleHistory(NewsDbContext db, CurrentAuthor author, TimeProvider time)
{
    /// <summary>
    /// Has the newest revision hold what an article was before a change. Where it differs because of what is shared with other articles,
    /// that becomes a revision of its own, so that nobody is credited with what another did. Whoever calls this saves.
    /// </summary>
    /// <param name="articleId">The article.</param>
    /// <param name="former">Its state before the change, packed.</param>
    public async Task KeepAsync(int articleId, byte[] former)
    {
        var newest = await NewestAsync(articleId);
        if (newest?.State is not { } known)
        {
            if (newest is null)
            {
                // An article that came in past the service; nobody is known to have brought it.
                newest = new ArticleRevision { ArticleId = articleId, Number = 1, Operation = RevisionOperation.Imported, AtUtc = time.GetUtcNow().UtcDateTime };
                db.Add(newest);
            }

            newest.State = former;
            return;
        }

        // Packed again, for another version may pack the same in other bytes.
        var last = ArticleState.Unpack(known);
        if (!last.Pack().AsSpan().SequenceEqual(former))
        {
            var cause = await LastChangeOfAsync([.. last.Identities, .. ArticleState.Unpack(former).Identities]);
            db.Add(new ArticleRevision
            {
                ArticleId = articleId,
                Number = newest.Number + 1,
                Operation = RevisionOperation.Followed,
                By = cause?.By,
                Reason = cause?.Reason,
                AtUtc = cause?.AtUtc ?? newest.AtUtc,
                State = former,
            });
        }
    }

    /// <summary>Adds the revision that a change has made, and saves it.</summary>
    /// <param name="article">The article after the change, saved.</param>
    /// <param name="operation">What the change was.</param>
    /// <param name="restoredFrom">The revision whose content the article has again, where that was the change.</param>
    public async Task AddAsync(Article article, RevisionOperation operation, int? restoredFrom = null)
    {
        ArgumentNullException.ThrowIfNull(article);

        var newest = await NewestAsync(article.Id);
        var state = operation is RevisionOperation.Deleted ? null : ArticleState.Of(article).Pack();
        db.Add(Revision(
            article.Id, (newest?.Number ?? 0) + 1, restoredFrom is null ? operation : RevisionOperation.Restored, state, restoredFrom));
        await db.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>Deletes all that is known of an article's past; only that and by whom it was done is noted.</summary>
    /// <returns>Whether there was anything.</returns>
    public async Task<bool> PurgeAsync(int articleId)
    {
        if (await NewestAsync(articleId) is not { } newest)
        {
            return false;
        }

        db.Entry(newest).State = EntityState.Detached;
        await db.ArticleRevisions.Where(revision => revision.ArticleId == articleId).ExecuteDeleteAsync(CancellationToken.None);
        db.Add(Revision(articleId, newest.Number + 1, RevisionOperation.Purged));
        await db.SaveChangesAsync(CancellationToken.None);
        return true;
    }

    private Task<ArticleRevision?> NewestAsync(int articleId) =>
        db.ArticleRevisions.Where(revision => revision.ArticleId == articleId).OrderByDescending(revision => revision.Number)
            .FirstOrDefaultAsync(CancellationToken.None);

    private ArticleRevision Revision(
        int articleId, int number, RevisionOperation operation, byte[]? state = null, int? restoredFrom = null) => new()
        {
            ArticleId = articleId,
            Number = number,
            Operation = operation,
            By = author.Author?.By,
            Reason = author.Author?.Reason,
            AtUtc = time.GetUtcNow().UtcDateTime,
            RestoredFrom = restoredFrom,
            State = state,
        };

    /// <summary>The last change of any of some identities, one query a sort: the log's index begins with it.</summary>
    private async Task<Change?> LastChangeOfAsync(IReadOnlyList<IdentityState> identities)
    {
        Change? last = null;
        foreach (var sort in identities.GroupBy(identity => ChangeResources.Of(identity.Type)))
        {
            var ids = sort.Select(identity => identity.Id).Distinct().ToArray();
            var change = await db.Changes.AsNoTracking()
                .Where(change => change.Resource == sort.Key && ids.Contains(change.ResourceId) && change.ArticleId == null)
                .OrderByDescending(change => change.Id)
                .FirstOrDefaultAsync(CancellationToken.None);
            last = change?.Id > (last?.Id ?? 0) ? change : last;
        }

        return last;
    }
}
