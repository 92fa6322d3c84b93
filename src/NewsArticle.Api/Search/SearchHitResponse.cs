using System.Text.Json.Serialization;
using NewsArticle.Api.Annotations;
using NewsArticle.Api.Quotes;

namespace NewsArticle.Api.Search;

/// <summary>An article or a quote that a query holds for.</summary>
public sealed record SearchHitResponse
{
    /// <summary>What was found.</summary>
    public required SearchHitKind Kind { get; init; }

    /// <summary>The article, or the one that the quote stands in.</summary>
    public required FoundArticleResponse Article { get; init; }

    /// <summary>The quote; absent where an article was found.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public QuoteResponse? Quote { get; init; }

    /// <summary>The stretches that the query hits, the headline first, then in text order; at most 50. Empty where names alone match.</summary>
    public required IReadOnlyList<HighlightResponse> Highlights { get; init; }

    /// <summary>
    /// Text around the first hits as HTML, each hit in <c>mark</c>; everything else is escaped. An article without hits in its text
    /// shows how it begins.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The sentences that a <c>sentence:</c> found; absent where the query has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<EvidenceResponse>? Sentences { get; init; }
}
