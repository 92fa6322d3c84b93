using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Filtering;
using NewsArticle.Api.Search;
using NewsArticle.Data;

namespace NewsArticle.Api.Quotes;

/// <summary>Which quotes a list shows; filters that are absent let everything pass.</summary>
public sealed record QuoteFilter : ArchiveFilter, IFullTextFilter
{
    /// <summary>
    /// Full text, in the language of <c>search</c>: words, "phrases", AND, OR, NOT or -, missil*, headline: body: publisher: speaker:
    /// person: place:, a near/10 b, sentence:(drones kyiv). Words count in the quote itself.
    /// </summary>
    [FromQuery(Name = "q")]
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Query { get; init; }

    /// <summary>Keeping this much of the speaker's own wording.</summary>
    [FromQuery(Name = "kind")]
    [Repeatable]
    public QuoteKind[] Kind { get; init; } = [];

    /// <summary>Not keeping this much of the speaker's own wording.</summary>
    [FromQuery(Name = "kind!")]
    [Repeatable]
    public QuoteKind[] NotKind { get; init; } = [];

    /// <summary>The order of the list.</summary>
    [FromQuery(Name = "sort")]
    public QuoteSort Sort { get; init; }

    bool IFullTextFilter.IsByRelevance => Sort is QuoteSort.Relevance;

    internal override void AddTo(Conditions<Quote> conditions) =>
        conditions.Add(Kind, NotKind, kinds => quote => kinds.Contains(quote.Kind));
}
