using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>Names articles.</summary>
internal static class ArticleReferences
{
    /// <summary>SQLite takes some thirty thousand parameters in one query.</summary>
    private const int IdsPerQuery = 5000;

    public static async Task<IReadOnlyDictionary<int, ArticleReferenceResponse>> ReferencesAsync(
        this NewsDbContext db, IEnumerable<int> ids, CancellationToken cancellationToken)
    {
        var references = new Dictionary<int, ArticleReferenceResponse>();
        foreach (var some in ids.Distinct().Chunk(IdsPerQuery))
        {
            var found = await db.Articles.Where(article => some.Contains(article.Id))
                .Select(article => new ArticleReferenceResponse(article.Id, article.Headline, article.Url, article.Publisher, article.PublishedUtc))
                .ToListAsync(cancellationToken);
            found.ForEach(article => references.Add(article.Id, article));
        }

        return references;
    }
}
