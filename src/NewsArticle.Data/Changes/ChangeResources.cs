namespace NewsArticle.Data.Changes;

/// <summary>The log's word for each sort of identity.</summary>
public static class ChangeResources
{
    /// <summary>What sort of resource an identity is.</summary>
    public static ChangeResource Of(Identity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);

        return Of(identity.GetType());
    }

    /// <summary>What sort of resource a type of identities is.</summary>
    public static ChangeResource Of(Type identity) =>
        identity == typeof(Person) ? ChangeResource.Person
        : identity == typeof(Place) ? ChangeResource.Place
        : identity == typeof(Organization) ? ChangeResource.Organization
        : throw new ArgumentException($"{identity} is no identity that the log knows.", nameof(identity));
}
