using NewsArticle.Api.Identities;
using NewsArticle.Data;

namespace NewsArticle.Api.People;

/// <summary>A person that articles name; the roles stand with the articles.</summary>
public sealed record PersonResponse : IdentityResponse
{
    internal PersonResponse(Person person)
        : base(person)
    {
    }
}
