using NewsArticle.Api.Identities;
using NewsArticle.Api.Organizations;
using NewsArticle.Api.People;
using NewsArticle.Api.Places;
using NewsArticle.Data;

namespace NewsArticle.Api.Corrections;

/// <summary>What differs between the corrections of the three sorts of identities.</summary>
/// <param name="List">The sort.</param>
/// <param name="Read">What can be corrected, as it is.</param>
/// <param name="Write">Sets what is no name.</param>
/// <param name="Show">The answer.</param>
internal sealed record IdentityShape<TIdentity, TRequest, TResponse>(
    EntityList List, Func<TIdentity, TRequest> Read, Action<TIdentity, TRequest> Write, Func<TIdentity, TResponse> Show)
    where TIdentity : Identity
    where TRequest : IdentityRequest;

/// <summary>The three sorts.</summary>
internal static class IdentityShape
{
    public static readonly IdentityShape<Person, IdentityRequest, PersonResponse> People =
        new(EntityList.People, NamesOf, (_, _) => { }, person => new PersonResponse(person));

    public static readonly IdentityShape<Organization, IdentityRequest, OrganizationResponse> Organizations =
        new(EntityList.Organizations, NamesOf, (_, _) => { }, organization => new OrganizationResponse(organization));

    public static readonly IdentityShape<Place, PlaceIdentityRequest, PlaceResponse> Places =
        new(EntityList.Places, Read, Write, place => new PlaceResponse(place));

    private static IdentityRequest NamesOf(Identity identity) =>
        new() { Name = identity.Name, Aliases = [.. identity.Aliases.Select(alias => alias.Name)] };

    private static PlaceIdentityRequest Read(Place place) => new()
    {
        Name = place.Name,
        Aliases = [.. place.Aliases.Select(alias => alias.Name)],
        Kind = place.Kind,
        Country = place.Country,
        Latitude = place.Latitude,
        Longitude = place.Longitude,
        Precision = place.Precision,
    };

    private static void Write(Place place, PlaceIdentityRequest request)
    {
        place.Kind = request.Kind;
        place.Country = request.Country;
        (place.Latitude, place.Longitude, place.Precision) = (request.Latitude, request.Longitude, request.Precision);
    }
}
