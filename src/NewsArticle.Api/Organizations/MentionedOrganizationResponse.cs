using NewsArticle.Api.Articles;
using NewsArticle.Data;

namespace NewsArticle.Api.Organizations;

/// <summary>An organization as one article has it; <c>id</c> is that of the shared identity under <c>organizations</c>.</summary>
public sealed record MentionedOrganizationResponse : MentionedResponse
{
    internal MentionedOrganizationResponse(Appearance appearance)
        : base(appearance)
    {
    }
}
