using NewsArticle.Data.Searching.Conditions;
using NewsArticle.Data.Searching.Index;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Searching;

/// <summary>Finds articles and quotes by queries.</summary>
public sealed class ArchiveSearch(NewsDbContext db, ITextIndex index)
{
    /// <summary>The articles that a query holds for.</summary>
    public IQueryable<Article> Find(IQueryable<Article> articles, SearchQuery query, ShownItems shown)
    {
        ArgumentNullException.ThrowIfNull(query);
        return articles.Where(new ArticleTranslation(db, index, shown).Of(query.Root));
    }

    /// <summary>The quotes that a query holds for.</summary>
    public IQueryable<Quote> Find(IQueryable<Quote> quotes, SearchQuery query, ShownItems shown)
    {
        ArgumentNullException.ThrowIfNull(query);
        return quotes.Where(new QuoteTranslation(db, index, shown).Of(query.Root));
    }

    /// <summary>How well articles match a query; those that match by names alone have no rank.</summary>
    public IQueryable<TextMatch>? RankArticles(SearchQuery query) => Rank(new ArticleTranslation(db, index, Nothing), query);

    /// <summary>How well quotes match a query; those that match by names alone have no rank.</summary>
    public IQueryable<TextMatch>? RankQuotes(SearchQuery query) => Rank(new QuoteTranslation(db, index, Nothing), query);

    private ShownItems Nothing => new(db.Appearances, db.Quotes);

    private IQueryable<TextMatch>? Rank<T>(Translation<T> translation, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var table = translation.Tables[0];
        return Ranking.ConditionOf(query.Root, table.Has) is { } condition ? index.Match(db, table.Kind, condition) : null;
    }
}
