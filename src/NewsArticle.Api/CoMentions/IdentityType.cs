namespace NewsArticle.Api.CoMentions;

/// <summary>What an identity is.</summary>
public enum IdentityType
{
    /// <summary>A person, found under <c>people</c>.</summary>
    Person,

    /// <summary>A place, found under <c>places</c>.</summary>
    Place,

    /// <summary>An organization, found under <c>organizations</c>.</summary>
    Organization,
}
