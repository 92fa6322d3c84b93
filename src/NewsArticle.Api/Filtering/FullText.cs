using System.Linq.Expressions;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Quotes;
using NewsArticle.Api.Search;
using NewsArticle.Data;
using NewsArticle.Data.Searching;
using NewsArticle.Data.Searching.Conditions;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Api.Filtering;

/// <summary>What a filter asks by full text: of the listed articles or quotes, or of the articles of what else is listed.</summary>
/// <param name="Articles">Null where it asks nothing of listed articles.</param>
/// <param name="Quotes">Null where it asks nothing of listed quotes.</param>
/// <param name="OfFigures">What it asks of the articles of listed attack figures.</param>
internal sealed record FullText(
    Finding<Article>? Articles = null, Finding<Quote>? Quotes = null, params Expression<Func<Article, bool>>[] OfFigures)
{
    public static FullText Of(ArchiveFilter filter, ArchiveSearch search, NewsDbContext db)
    {
        // A query that cannot be read was refused before: see FullTextCheck.
        if (filter is not IFullTextFilter { Query: { } text } || !SearchQuery.TryParse(text, out var query, out _))
        {
            return new FullText();
        }

        var shown = new ShownItems(db.Appearances.Made(filter), db.Quotes.Made(filter));
        return filter switch
        {
            ArticleFilter => new FullText(search.Articles(query, shown)),
            QuoteFilter => new FullText(Quotes: search.Quotes(query, shown)),
            _ => new FullText(OfFigures: search.Articles(query, shown).All),
        };
    }
}
