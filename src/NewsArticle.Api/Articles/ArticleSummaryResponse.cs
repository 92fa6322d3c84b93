using System.Linq.Expressions;
using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>An article in a list.</summary>
public sealed record ArticleSummaryResponse
{
    /// <summary>Number of the article.</summary>
    public required int Id { get; init; }

    /// <summary>The headline, or null where the source had none.</summary>
    public required string? Headline { get; init; }

    /// <summary>The address as given, or null.</summary>
    public required string? Url { get; init; }

    /// <summary>Who published it, or null.</summary>
    public required string? Publisher { get; init; }

    /// <summary>BCP 47 tag ("en"), or null.</summary>
    public required string? Language { get; init; }

    /// <summary>When it was published, UTC; null where unknown.</summary>
    public required DateTime? PublishedAt { get; init; }

    /// <summary>When it was stored, UTC.</summary>
    public required DateTime ImportedAt { get; init; }

    /// <summary>How many quotes it has at the balanced level of precision.</summary>
    public required int QuoteCount { get; init; }

    /// <summary>How many attack figures it has at the balanced level of precision.</summary>
    public required int AttackFigureCount { get; init; }

    internal static readonly Expression<Func<Article, ArticleSummaryResponse>> FromArticle = article => new ArticleSummaryResponse
    {
        Id = article.Id,
        Headline = article.Headline,
        Url = article.Url,
        Publisher = article.Publisher,
        Language = article.Language,
        PublishedAt = article.PublishedUtc,
        ImportedAt = article.ImportedUtc,
        QuoteCount = article.Quotes.Count(quote => quote.Provenance.Level == null || quote.Provenance.Level != PrecisionLevel.Wide),
        AttackFigureCount = article.AttackFigures.Count(figure => figure.Provenance.Level == null || figure.Provenance.Level != PrecisionLevel.Wide),
    };
}
