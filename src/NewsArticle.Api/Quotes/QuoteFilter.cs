using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Filtering;
using NewsArticle.Data;

namespace NewsArticle.Api.Quotes;

/// <summary>Which quotes a list shows; filters that are absent let everything pass.</summary>
public sealed record QuoteFilter : ArchiveFilter
{
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
    public ItemSort Sort { get; init; }

    internal override void AddTo(Conditions<Quote> conditions) =>
        conditions.Add(Kind, NotKind, kinds => quote => kinds.Contains(quote.Kind));
}
