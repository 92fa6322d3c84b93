using System.Text.Json.Serialization;
using NewsArticle.Api.Annotations;
using NewsArticle.Api.AttackFigures;
using NewsArticle.Api.Organizations;
using NewsArticle.Api.People;
using NewsArticle.Api.Places;
using NewsArticle.Api.Quotes;
using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>One article with everything the archive knows of it; every list is in text order.</summary>
public sealed record ArticleResponse
{
    /// <summary>Shows a whole article, stored or not.</summary>
    /// <param name="article">The article with everything that belongs to it.</param>
    /// <param name="level">How sure what is shown must be.</param>
    internal ArticleResponse(Article article, PrecisionLevel level = PrecisionLevel.Balanced)
    {
        Id = AnnotationResponse.KeyOf(article.Id);
        Headline = article.Headline;
        Url = article.Url;
        Publisher = article.Publisher;
        Byline = article.Byline;
        Contributors = article.Contributors;
        Language = article.Language;
        Dateline = article.Dateline;
        PublishedAt = article.PublishedUtc;
        ImportedAt = Id is null ? null : article.ImportedUtc;
        UpdatedAt = Id is null ? null : article.UpdatedUtc;
        Paragraphs = [.. article.Paragraphs.OrderBy(paragraph => paragraph.Index).Select(paragraph => paragraph.Text)];
        LeftOut = article.LeftOut;
        People = [.. article.Mentioned<Person>().At(level).Select(person => new MentionedPersonResponse(person))];
        Places = [.. article.Mentioned<Place>().At(level).Select(place => new MentionedPlaceResponse(place))];
        Organizations = [.. article.Mentioned<Organization>().At(level).Select(organization => new MentionedOrganizationResponse(organization))];
        Quotes = [.. article.Quotes.At(level).InTextOrder().Select(quote => new QuoteResponse(quote))];
        AttackFigures = [.. article.AttackFigures.At(level).InTextOrder().Select(figure => new AttackFigureResponse(figure))];
    }

    /// <summary>Number of the article; absent in an extraction, which stores nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Id { get; }

    /// <summary>The headline, or null where the source had none.</summary>
    public string? Headline { get; }

    /// <summary>The address as given, or null.</summary>
    public string? Url { get; }

    /// <summary>Who published it, or null.</summary>
    public string? Publisher { get; }

    /// <summary>The line that names the authors, without "By", or null.</summary>
    public string? Byline { get; }

    /// <summary>People who "contributed reporting", in order.</summary>
    public IReadOnlyList<string> Contributors { get; }

    /// <summary>BCP 47 tag ("en"), or null.</summary>
    public string? Language { get; }

    /// <summary>Where the report was filed ("KYIV, Ukraine"), or null.</summary>
    public string? Dateline { get; }

    /// <summary>When it was published, UTC; null where unknown.</summary>
    public DateTime? PublishedAt { get; }

    /// <summary>When it was stored, UTC; absent in an extraction, which stores nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTime? ImportedAt { get; }

    /// <summary>When it was last changed, UTC; absent in an extraction, which stores nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTime? UpdatedAt { get; }

    /// <summary>The body; evidence counts into these strings.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>Lines of the imported text that were recognised as site boilerplate.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>The people it names.</summary>
    public IReadOnlyList<MentionedPersonResponse> People { get; }

    /// <summary>The places it names.</summary>
    public IReadOnlyList<MentionedPlaceResponse> Places { get; }

    /// <summary>The organizations it names.</summary>
    public IReadOnlyList<MentionedOrganizationResponse> Organizations { get; }

    /// <summary>The words it puts in somebody's mouth.</summary>
    public IReadOnlyList<QuoteResponse> Quotes { get; }

    /// <summary>The numbers it reports of attacks and of the forces in them.</summary>
    public IReadOnlyList<AttackFigureResponse> AttackFigures { get; }
}
