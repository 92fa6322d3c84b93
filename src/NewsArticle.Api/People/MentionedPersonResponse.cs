using NewsArticle.Api.Articles;
using NewsArticle.Data;

namespace NewsArticle.Api.People;

/// <summary>A person as one article has it; <c>id</c> is that of the shared identity under <c>people</c>.</summary>
public sealed record MentionedPersonResponse : MentionedResponse
{
    internal MentionedPersonResponse(Appearance appearance)
        : base(appearance) =>
        Role = appearance.Role;

    /// <summary>What this article says the person is ("Mayor of Kyiv"), or null.</summary>
    public string? Role { get; }
}
