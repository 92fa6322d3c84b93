using NewsArticle.Api.Import.Requests;
using NewsArticle.Data;

namespace NewsArticle.Api.Corrections;

/// <summary>One of an article's three lists of identities.</summary>
/// <param name="Name">As the address and the import have it.</param>
/// <param name="Item">One of the list, for sentences.</param>
/// <param name="IdentityType">What the list holds.</param>
public sealed record EntityList(string Name, string Item, Type IdentityType)
{
    public static readonly EntityList People = new("people", "person", typeof(Person));
    public static readonly EntityList Places = new("places", "place", typeof(Place));
    public static readonly EntityList Organizations = new("organizations", "organization", typeof(Organization));

    public static EntityList Of(EntityRequest request) => request switch
    {
        PersonRequest => People,
        PlaceRequest => Places,
        _ => Organizations,
    };
}
