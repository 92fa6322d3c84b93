using System.Text.Json.Serialization;
using NewsArticle.Data;

namespace NewsArticle.Api.Quotes;

/// <summary>Who says a quote.</summary>
/// <param name="Id">Key under <c>people</c> or <c>organizations</c>; absent in an extraction, which stores nothing.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">Whether a person or an organization speaks.</param>
public sealed record SpeakerResponse(
    [property: JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Id,
    string Name,
    SpeakerKind Kind)
{
    internal static SpeakerResponse? From(Identity? speaker) => speaker is null
        ? null
        : new SpeakerResponse(
            Annotations.AnnotationResponse.KeyOf(speaker.Id),
            speaker.Name,
            speaker is Person ? SpeakerKind.Person : SpeakerKind.Organization);
}
