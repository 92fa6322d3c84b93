using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Annotations;
using NewsArticle.Data;

namespace NewsArticle.Api.Quotes;

/// <summary>Which quotes a list shows; filters that are absent let everything pass.</summary>
public sealed record QuoteFilter
{
    /// <summary>Only quotes of these articles, by id; may be repeated.</summary>
    [FromQuery(Name = "article")]
    [MaxLength(50, ErrorMessage = "may be given 50 times")]
    public int[] Article { get; init; } = [];

    /// <summary>Only what these people or organizations say, by id; may be repeated.</summary>
    [FromQuery(Name = "speaker")]
    [MaxLength(50, ErrorMessage = "may be given 50 times")]
    public int[] Speaker { get; init; } = [];

    /// <summary>Only quotes of articles that name this person, by its id.</summary>
    [FromQuery(Name = "person")]
    public int? Person { get; init; }

    /// <summary>Only quotes of articles that name this place, by its id.</summary>
    [FromQuery(Name = "place")]
    public int? Place { get; init; }

    /// <summary>Only quotes that keep this much of the speaker's own wording.</summary>
    [FromQuery(Name = "kind")]
    public QuoteKind? Kind { get; init; }

    /// <summary>How sure what was extracted must be to be shown.</summary>
    [FromQuery(Name = "precision")]
    public PrecisionLevel Precision { get; init; } = PrecisionLevel.Balanced;

    internal IQueryable<Quote> Apply(IQueryable<Quote> quotes)
    {
        quotes = quotes.At(Precision);
        quotes = Article.Length is 0 ? quotes : quotes.Where(quote => Article.Contains(quote.ArticleId));
        quotes = Speaker.Length is 0 ? quotes : quotes.Where(quote => quote.SpeakerId != null && Speaker.Contains(quote.SpeakerId.Value));
        quotes = Kind is null ? quotes : quotes.Where(quote => quote.Kind == Kind);
        foreach (var identity in new[] { Person, Place })
        {
            quotes = identity is null
                ? quotes
                : quotes.Where(quote => quote.Article.Appearances.Any(appearance => appearance.IdentityId == identity));
        }

        return quotes;
    }
}
