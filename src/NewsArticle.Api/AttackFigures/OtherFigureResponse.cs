using System.Text.Json.Serialization;
using NewsArticle.Api.Annotations;
using NewsArticle.Data;

namespace NewsArticle.Api.AttackFigures;

/// <summary>A figure of the same article that another one refers to: 35 in "30 of at least 35".</summary>
/// <param name="Id">Key of that figure, in the same article; absent in an extraction, which stores nothing.</param>
/// <param name="Value">Its number.</param>
/// <param name="Wording">The words of its number.</param>
public sealed record OtherFigureResponse(
    [property: JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Id,
    long Value,
    string Wording)
{
    internal static OtherFigureResponse? From(AttackFigure? figure) =>
        figure is null ? null : new OtherFigureResponse(AnnotationResponse.KeyOf(figure.Id), figure.Value, figure.Wording);
}
