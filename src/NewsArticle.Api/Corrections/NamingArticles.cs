using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;
using NewsArticle.Data.Records;

namespace NewsArticle.Api.Corrections;

/// <summary>The articles whose record shows an identity; its correction is theirs.</summary>
public sealed class NamingArticles(NewsDbContext db, TimeProvider time)
{
    /// <summary>
    /// Raises the version of every article that names, quotes or credits one of some identities: in one statement, for there may be
    /// thousands. The row that the change log has for the identity stands for all of them.
    /// </summary>
    public Task<int> TouchAsync(params int[] ids)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return db.Articles
            .Where(article => db.ArticlesShowing(ids).Contains(article.Id))
            .ExecuteUpdateAsync(
                article => article.SetProperty(row => row.Version, row => row.Version + 1).SetProperty(row => row.UpdatedUtc, now),
                // Once the write has begun it is finished.
                CancellationToken.None);
    }
}
