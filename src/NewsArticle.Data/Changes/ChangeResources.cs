namespace NewsArticle.Data.Changes;

/// <summary>The log's word for each sort of identity.</summary>
public static class ChangeResources
{
    /// <summary>What sort of resource an identity is.</summary>
    public static ChangeResource Of(Identity identity) => identity switch
    {
        Person => ChangeResource.Person,
        Place => ChangeResource.Place,
        Organization => ChangeResource.Organization,
        _ => throw new ArgumentException($"{identity?.GetType()} is no identity that the log knows.", nameof(identity)),
    };
}
