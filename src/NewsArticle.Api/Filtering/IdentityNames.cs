using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;

namespace NewsArticle.Api.Filtering;

/// <summary>Finds the identities that a filter names.</summary>
internal static class IdentityNames
{
    /// <summary>
    /// The ids of identities that are given by id, name or alias; case, accents and marks do not count. Where nobody has just this name,
    /// people and organizations are found by a part of it ("Zelensky"); a place is not, for York does not mean New York.
    /// </summary>
    /// <param name="identities">People, places, organizations or all of them.</param>
    /// <param name="references">Numbers are ids, all else is a name.</param>
    public static async Task<int[]> FindIdsAsync<TIdentity>(
        this IQueryable<TIdentity> identities, IReadOnlyList<string> references, CancellationToken cancellationToken)
        where TIdentity : Identity
    {
        var found = new HashSet<int>();
        var keys = new HashSet<string>();
        foreach (var reference in references)
        {
            if (int.TryParse(reference, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                found.Add(id);
            }
            else if (NameKey.Of(reference ?? "") is { Length: > 0 } key)
            {
                keys.Add(key);
            }
        }

        if (keys.Count > 0)
        {
            var bearers = await BearersAsync(identities, keys, cancellationToken);
            found.UnionWith(bearers.Select(bearer => bearer.Id));
            foreach (var key in keys.Except(bearers.Select(bearer => bearer.Key)))
            {
                found.UnionWith(await HavingWordsAsync(identities, $" {key} ", cancellationToken));
            }
        }

        return [.. found];
    }

    /// <summary>Two queries, because each has an index and their union has none.</summary>
    private static async Task<List<(string Key, int Id)>> BearersAsync<TIdentity>(
        IQueryable<TIdentity> identities, HashSet<string> keys, CancellationToken cancellationToken)
        where TIdentity : Identity
    {
        var named = await identities.Where(identity => keys.Contains(identity.NameKey))
            .Select(identity => new { identity.NameKey, identity.Id }).ToListAsync(cancellationToken);
        var alsoNamed = await identities.SelectMany(identity => identity.Aliases).Where(alias => keys.Contains(alias.NameKey))
            .Select(alias => new { alias.NameKey, Id = alias.IdentityId }).ToListAsync(cancellationToken);
        return [.. named.Concat(alsoNamed).Select(bearer => (bearer.NameKey, bearer.Id))];
    }

    private static async Task<List<int>> HavingWordsAsync<TIdentity>(
        IQueryable<TIdentity> identities, string words, CancellationToken cancellationToken)
        where TIdentity : Identity
    {
        if (typeof(TIdentity) == typeof(Place))
        {
            return [];
        }

        IQueryable<Identity> named = identities;
        named = typeof(TIdentity) == typeof(Identity) ? named.Where(identity => !(identity is Place)) : named;
        return await named
            .Where(identity => (" " + identity.NameKey + " ").Contains(words)
                || identity.Aliases.Any(alias => (" " + alias.NameKey + " ").Contains(words)))
            .Select(identity => identity.Id)
            .ToListAsync(cancellationToken);
    }
}
