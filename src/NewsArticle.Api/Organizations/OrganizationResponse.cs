using NewsArticle.Api.Identities;
using NewsArticle.Data;

namespace NewsArticle.Api.Organizations;

/// <summary>An organization that articles name.</summary>
public sealed record OrganizationResponse : IdentityResponse
{
    internal OrganizationResponse(Organization organization)
        : base(organization)
    {
    }
}
