using NewsArticle.Data;

namespace NewsArticle.Api.CoMentions;

/// <summary>Tells identities apart.</summary>
internal static class IdentityTypes
{
    public static IdentityType Of(Identity identity) => identity switch
    {
        Person => IdentityType.Person,
        Place => IdentityType.Place,
        Organization => IdentityType.Organization,
        _ => throw new ArgumentException($"There is no type for a {identity.GetType().Name}.", nameof(identity)),
    };

    /// <summary>The identities of some types; all where none is named.</summary>
    public static IQueryable<TRow> OfTypes<TRow>(
        this IQueryable<TRow> rows, IReadOnlyCollection<IdentityType> types, System.Linq.Expressions.Expression<Func<TRow, Identity>> identityOf)
    {
        var wanted = types.Distinct().Select(type => type switch
        {
            IdentityType.Person => Filtering.Predicates.Of(identityOf, identity => identity is Person),
            IdentityType.Place => Filtering.Predicates.Of(identityOf, identity => identity is Place),
            _ => Filtering.Predicates.Of(identityOf, identity => identity is Organization),
        }).ToList();
        return wanted.Count is 0 ? rows : rows.Where(Filtering.Predicates.Or(wanted));
    }
}
