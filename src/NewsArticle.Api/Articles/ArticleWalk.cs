using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Filtering;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>
/// Walks the articles that pass a filter in the order of their publication. Those of one identity an index has in order. Otherwise it
/// looks at the next articles one by one, which soon finds a page of what is frequent; what is not found so is rare, and for that the
/// lists of ids are short enough to be read as a whole.
/// </summary>
internal sealed class ArticleWalk(NewsDbContext db, Selection selection, RowOrder order)
{
    /// <summary>How many articles are looked at one by one: about what reading a list of a twentieth of a large archive costs.</summary>
    private const int Window = 500;

    /// <summary>So many keys after a row.</summary>
    public async Task<List<RowKey>> AfterAsync(RowKey? last, int count, CancellationToken cancellationToken)
    {
        if (selection.ArticlesOfOne is { } ofOne)
        {
            return await order.After(ofOne, last).Take(count).ToListAsync(cancellationToken);
        }

        if (!selection.LooksBeyondArticles)
        {
            return await order.After(Keys(selection.Articles), last).Take(count).ToListAsync(cancellationToken);
        }

        var end = await order.After(Keys(selection.InTime(db.Articles)), last).Skip(Window).FirstOrDefaultAsync(cancellationToken);
        var probed = Keys(selection.ArticlesByProbing);
        var keys = await order.After(end is null ? probed : order.Until(probed, end), last).Take(count).ToListAsync(cancellationToken);
        if (end is not null && keys.Count < count)
        {
            keys.AddRange(await order.After(Keys(selection.Articles), end).Take(count - keys.Count).ToListAsync(cancellationToken));
        }

        return keys;
    }

    private static IQueryable<RowKey> Keys(IQueryable<Article> articles) =>
        articles.Select(article => new RowKey { By = article.PublishedTicks, Id = article.Id });
}
