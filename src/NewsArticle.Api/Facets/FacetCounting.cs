using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Data;

namespace NewsArticle.Api.Facets;

/// <summary>Counts items by value, the most frequent first; an item counts once for each value it has.</summary>
internal static class FacetCounting
{
    public static async Task<IReadOnlyList<FacetValueResponse>> CountAsync<TValue>(
        this IQueryable<Valued<TValue>> items, int size, Func<TValue, string?> name, CancellationToken cancellationToken)
    {
        var counted = await items
            .GroupBy(item => item.Value)
            .Select(group => new { Value = group.Key, Count = group.Select(item => item.Id).Distinct().Count() })
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Value)
            .Take(size)
            .ToListAsync(cancellationToken);
        return [.. counted.Select(group => new FacetValueResponse(name(group.Value), group.Count))];
    }

    /// <summary>The same for values that are ids of identities.</summary>
    public static async Task<IReadOnlyList<FacetValueResponse>> CountIdentitiesAsync(
        this IQueryable<Valued<int>> items, NewsDbContext db, int size, CancellationToken cancellationToken)
    {
        var counted = await items
            .GroupBy(item => item.Value)
            .Select(group => new { Id = group.Key, Count = group.Select(item => item.Id).Distinct().Count() })
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Id)
            .Take(size)
            .ToListAsync(cancellationToken);
        var ids = counted.ConvertAll(group => group.Id);
        var names = await db.Identities.Where(identity => ids.Contains(identity.Id))
            .ToDictionaryAsync(identity => identity.Id, identity => identity.Name, cancellationToken);
        return [.. counted.Select(group => new FacetValueResponse(names.GetValueOrDefault(group.Id), group.Count) { Id = group.Id })];
    }
}
