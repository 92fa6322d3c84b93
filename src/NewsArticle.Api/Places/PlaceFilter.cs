using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Filtering;
using NewsArticle.Api.Identities;
using NewsArticle.Data;

namespace NewsArticle.Api.Places;

/// <summary>Which places a list shows.</summary>
public sealed record PlaceFilter : IdentityFilter
{
    /// <summary>Of one of these kinds.</summary>
    [FromQuery(Name = "kind")]
    [Repeatable]
    public PlaceKind[] Kind { get; init; } = [];

    /// <summary>Of none of these kinds.</summary>
    [FromQuery(Name = "kind!")]
    [Repeatable]
    public PlaceKind[] NotKind { get; init; } = [];

    internal override void AddTo(Conditions<Place> conditions) =>
        conditions.Add(Kind, NotKind, kinds => place => kinds.Contains(place.Kind));
}
