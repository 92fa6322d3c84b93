using NewsArticle.Data;

namespace NewsArticle.Api.Series;

/// <summary>How much one article has that counts, at the time when it was published.</summary>
internal sealed record Dated
{
    public required int ArticleId { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long Ticks { get; init; }

    /// <summary>How many items of the list it has.</summary>
    public required long Count { get; init; }

    /// <summary>What makes it a top article: the more the better.</summary>
    public required long Weight { get; init; }

    /// <summary>Articles; those with most quotes and attack figures weigh most.</summary>
    public static IQueryable<Dated> Of(IQueryable<Article> articles) => articles.Select(article => new Dated
    {
        ArticleId = article.Id,
        Ticks = article.PublishedTicks,
        Count = 1,
        Weight = article.Quotes.Count + article.AttackFigures.Count,
    });

    /// <summary>Quotes, by the articles that they are in.</summary>
    public static IQueryable<Dated> Of(IQueryable<Quote> quotes) => quotes
        .GroupBy(quote => new { quote.ArticleId, quote.Article.PublishedTicks })
        .Select(said => new Dated
        {
            ArticleId = said.Key.ArticleId,
            Ticks = said.Key.PublishedTicks,
            Count = said.Count(),
            Weight = said.Count(),
        });
}
