using System.Linq.Expressions;
using System.Text.Json.Serialization;
using NewsArticle.Api.AttackFigures;
using NewsArticle.Api.Organizations;
using NewsArticle.Api.People;
using NewsArticle.Api.Places;
using NewsArticle.Api.Quotes;
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

    /// <summary>The line that names the authors, without "By", or null.</summary>
    public required string? Byline { get; init; }

    /// <summary>People who "contributed reporting", in order.</summary>
    public required IReadOnlyList<string> Contributors { get; init; }

    /// <summary>BCP 47 tag ("en"), or null.</summary>
    public required string? Language { get; init; }

    /// <summary>When it was published, UTC; null where unknown.</summary>
    public required DateTime? PublishedAt { get; init; }

    /// <summary>When it was stored, UTC.</summary>
    public required DateTime ImportedAt { get; init; }

    /// <summary>When it was last changed, UTC.</summary>
    public required DateTime UpdatedAt { get; init; }

    /// <summary>How many quotes it has at the balanced level of precision.</summary>
    public required int QuoteCount { get; init; }

    /// <summary>How many attack figures it has at the balanced level of precision.</summary>
    public required int AttackFigureCount { get; init; }

    /// <summary>The body; absent unless <c>include</c> names it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Paragraphs { get; init; }

    /// <summary>The people it names; absent unless <c>include</c> names them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MentionedPersonResponse>? People { get; init; }

    /// <summary>The places it names; absent unless <c>include</c> names them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MentionedPlaceResponse>? Places { get; init; }

    /// <summary>The organizations it names; absent unless <c>include</c> names them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MentionedOrganizationResponse>? Organizations { get; init; }

    /// <summary>The words it puts in somebody's mouth; absent unless <c>include</c> names them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<QuoteResponse>? Quotes { get; init; }

    /// <summary>The numbers it reports; absent unless <c>include</c> names them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AttackFigureResponse>? AttackFigures { get; init; }

    internal static readonly Expression<Func<Article, ArticleSummaryResponse>> FromArticle = article => new ArticleSummaryResponse
    {
        Id = article.Id,
        Headline = article.Headline,
        Url = article.Url,
        Publisher = article.Publisher,
        Byline = article.Byline,
        Contributors = article.Contributors,
        Language = article.Language,
        PublishedAt = article.PublishedUtc,
        ImportedAt = article.ImportedUtc,
        UpdatedAt = article.UpdatedUtc,
        QuoteCount = article.Quotes.Count(quote => quote.Provenance.Level == null || quote.Provenance.Level != PrecisionLevel.Wide),
        AttackFigureCount = article.AttackFigures.Count(figure => figure.Provenance.Level == null || figure.Provenance.Level != PrecisionLevel.Wide),
    };
}
