using System.Text.Json.Serialization;
using NewsArticle.Api.Annotations;
using NewsArticle.Data;

namespace NewsArticle.Api.AttackFigures;

/// <summary>Who is credited with a figure.</summary>
/// <param name="Id">Key of the identity; absent for an unnamed claimant, and in an extraction, which stores nothing.</param>
/// <param name="Name">The canonical name, or the words that describe an unnamed claimant ("police").</param>
/// <param name="Kind">What sort of claimant it is.</param>
public sealed record ClaimantResponse(
    [property: JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Id,
    string Name,
    ClaimantKind Kind)
{
    internal static ClaimantResponse? From(Identity? claimant, string? name) => claimant switch
    {
        null => name is null ? null : new ClaimantResponse(null, name, ClaimantKind.Unnamed),
        Person => Named(claimant, ClaimantKind.Person),
        Organization => Named(claimant, ClaimantKind.Organization),
        _ => Named(claimant, ClaimantKind.Place),
    };

    private static ClaimantResponse Named(Identity claimant, ClaimantKind kind) =>
        new(AnnotationResponse.KeyOf(claimant.Id), claimant.Name, kind);
}
