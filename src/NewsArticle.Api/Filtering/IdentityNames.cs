using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;

namespace NewsArticle.Api.Filtering;

/// <summary>Finds the identities that a filter names.</summary>
internal static class IdentityNames
{
    /// <summary>The ids of identities that are given by id, name or alias; case, accents and marks do not count.</summary>
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
            // Two queries, because each has an index and their union has none.
            found.UnionWith(await identities.Where(identity => keys.Contains(identity.NameKey))
                .Select(identity => identity.Id).ToListAsync(cancellationToken));
            found.UnionWith(await identities.SelectMany(identity => identity.Aliases)
                .Where(alias => keys.Contains(alias.NameKey))
                .Select(alias => alias.IdentityId).ToListAsync(cancellationToken));
        }

        return [.. found];
    }
}
