using NewsArticle.Data.Searching.Conditions;
using NewsArticle.Data.Searching.Index;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Searching;

/// <summary>Finds articles and quotes by queries.</summary>
public sealed class ArchiveSearch(NewsDbContext db, ITextIndex index)
{
    /// <summary>The articles that a query holds for.</summary>
    public Finding<Article> Articles(SearchQuery query, ShownItems shown) => Find(new ArticleTranslation(db, index, shown), query);

    /// <summary>The quotes that a query holds for.</summary>
    public Finding<Quote> Quotes(SearchQuery query, ShownItems shown) => Find(new QuoteTranslation(db, index, shown), query);

    private Finding<T> Find<T>(Translation<T> translation, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);

        var all = translation.Of(query.Root);
        var table = translation.Tables[0];
        if (Ranking.Needed(query.Root, table.Has) is { } needed)
        {
            var rest = Ranking.Besides(query.Root, table.Has);
            return new Finding<T>(all, index.Match(db, table.Kind, needed), rest is null ? null : translation.Of(rest), IsComplete: true);
        }

        var any = Ranking.AnyText(query.Root, table.Has);
        return new Finding<T>(all, any is null ? null : index.Match(db, table.Kind, any), all, IsComplete: false);
    }
}
