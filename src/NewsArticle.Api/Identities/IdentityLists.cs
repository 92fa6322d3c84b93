using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Facets;
using NewsArticle.Api.Filtering;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Data;

namespace NewsArticle.Api.Identities;

/// <summary>Lists people, places and organizations.</summary>
public sealed class IdentityLists(NewsDbContext db, Selections selections)
{
    /// <summary>People or organizations.</summary>
    internal async Task<ItemList<TResponse>> OfAsync<TIdentity, TResponse>(
        IdentityFilter filter, Func<TIdentity, TResponse> show, CancellationToken cancellationToken)
        where TIdentity : Identity
    {
        var selection = await selections.OfAsync(filter, cancellationToken);
        return List(filter, selection.Appearances<TIdentity>(), show);
    }

    /// <summary>Places.</summary>
    internal async Task<ItemList<TResponse>> OfPlacesAsync<TResponse>(
        IdentityFilter filter, Func<Place, TResponse> show, CancellationToken cancellationToken)
    {
        var selection = await selections.OfAsync(filter, cancellationToken);
        return List(filter, selection.Places, show, places => new()
        {
            ["kind"] = (size, token) => places
                .Select(place => new Valued<PlaceKind> { Id = place.Id, Value = place.Kind })
                .CountAsync(size, WireName.Of, token),
            ["country"] = (size, token) => places
                .Select(place => new Valued<string?> { Id = place.Id, Value = place.Country })
                .CountAsync(size, country => country, token),
        });
    }

    private ItemList<TResponse> List<TIdentity, TResponse>(
        IdentityFilter filter,
        IQueryable<Appearance> appearances,
        Func<TIdentity, TResponse> show,
        Func<IQueryable<TIdentity>, FacetSet>? ownFacets = null)
        where TIdentity : Identity
    {
        var identities = filter.Apply(db.Set<TIdentity>(), appearances);
        var members = appearances
            .Where(appearance => identities.Any(identity => identity.Id == appearance.IdentityId))
            .Select(appearance => new Member { Id = appearance.IdentityId, ArticleId = appearance.ArticleId });
        return new ItemList<TResponse>
        {
            Keys = identities.Select(identity => new RowKey { By = 0, Id = identity.Id }),
            Order = RowOrder.ById,
            LoadAsync = async (ids, token) => await db.Set<TIdentity>().AsNoTracking().Include(identity => identity.Aliases)
                .Where(identity => ids.Contains(identity.Id))
                .ToDictionaryAsync(identity => identity.Id, show, token),
            Facets = new ArticleFacets(db, members, filter.Precision).With(ownFacets?.Invoke(identities) ?? []),
        };
    }
}
