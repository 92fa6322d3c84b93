using Microsoft.AspNetCore.Mvc.Abstractions;
using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Identities;

/// <summary>Where the identities of one sort are served.</summary>
/// <param name="List">The address of the list, without the first slash.</param>
/// <param name="Resource">The sort.</param>
internal sealed record IdentityAddress(string List, ChangeResource Resource)
{
    private static readonly IdentityAddress[] All =
    [
        new("api/v1/people", ChangeResource.Person),
        new("api/v1/places", ChangeResource.Place),
        new("api/v1/organizations", ChangeResource.Organization),
    ];

    /// <summary>The sort whose single identity an action serves, or something below it; null for any other action.</summary>
    public static IdentityAddress? Of(ActionDescriptor action) =>
        Array.Find(All, address => action.AttributeRouteInfo?.Template?.StartsWith(address.List + "/{id", StringComparison.Ordinal) is true);
}
