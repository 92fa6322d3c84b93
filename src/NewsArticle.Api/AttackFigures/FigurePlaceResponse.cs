using System.Text.Json.Serialization;
using NewsArticle.Api.Annotations;
using NewsArticle.Data;

namespace NewsArticle.Api.AttackFigures;

/// <summary>Where a figure's event happened.</summary>
/// <param name="Id">Key under <c>places</c>; absent in an extraction, which stores nothing.</param>
/// <param name="Name">The canonical name.</param>
public sealed record FigurePlaceResponse(
    [property: JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Id,
    string Name)
{
    internal static FigurePlaceResponse? From(Place? place) =>
        place is null ? null : new FigurePlaceResponse(AnnotationResponse.KeyOf(place.Id), place.Name);
}
