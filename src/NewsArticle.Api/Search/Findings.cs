using NewsArticle.Data;
using NewsArticle.Data.Searching;
using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Api.Search;

/// <summary>Joins what a query finds with the rows that other filters let pass.</summary>
internal static class Findings
{
    private const long TicksPerSecond = TimeSpan.TicksPerSecond;

    /// <param name="finding">The query.</param>
    /// <param name="articles">The articles that pass, whether found or not.</param>
    public static FoundRows Among(this Finding<Article> finding, IQueryable<Article> articles)
    {
        var besides = finding.Rest is { } rest ? articles.Where(rest) : articles;
        var matched = finding.Matches?.Join(
            besides, match => match.Id, article => article.Id, (match, article) => new FoundRow { Id = match.Id, Place = match.Place, Rank = match.Rank });
        return new FoundRows(matched, finding.IsComplete ? matched! : articles.Where(finding.All).Select(article => new FoundRow
        {
            Id = article.Id,
            Place = (Math.Min(Math.Max((article.PublishedTicks / TicksPerSecond) - TimePlace.FirstSecond, 0L), TimePlace.LastSecond) * TimePlace.Second) + article.Id,
            Rank = 0,
        }));
    }

    /// <param name="finding">The query.</param>
    /// <param name="quotes">The quotes that pass, whether found or not.</param>
    public static FoundRows Among(this Finding<Quote> finding, IQueryable<Quote> quotes)
    {
        var besides = finding.Rest is { } rest ? quotes.Where(rest) : quotes;
        var matched = finding.Matches?.Join(
            besides, match => match.Id, quote => quote.Id, (match, quote) => new FoundRow { Id = match.Id, Place = match.Place, Rank = match.Rank });
        return new FoundRows(matched, finding.IsComplete ? matched! : quotes.Where(finding.All).Select(quote => new FoundRow
        {
            Id = quote.Id,
            Place = (Math.Min(Math.Max((quote.Article.PublishedTicks / TicksPerSecond) - TimePlace.FirstSecond, 0L), TimePlace.LastSecond) * TimePlace.Second) + quote.Id,
            Rank = 0,
        }));
    }
}
