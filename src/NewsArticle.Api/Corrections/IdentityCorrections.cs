using NewsArticle.Api.Import.Storing;
using NewsArticle.Data;

namespace NewsArticle.Api.Corrections;

/// <summary>Decides whom a corrected name stands for.</summary>
public sealed class IdentityCorrections(IdentityMatcher matcher, OrphanedIdentities orphans)
{
    /// <summary>The stored identity that an appearance stands for, or its own where the archive knows none.</summary>
    public async Task<Identity> SharedAsync(Appearance appearance, CancellationToken cancellationToken)
    {
        var alone = new Article { TextHash = "", ImportedUtc = default, UpdatedUtc = default, Appearances = [appearance] };
        await matcher.JoinAsync(alone, cancellationToken);
        return appearance.Identity;
    }

    /// <summary>
    /// The identity after a correction: the same where it has that name; else the stored one of that name; else the same renamed
    /// where only this article knows it; else a new one.
    /// </summary>
    /// <param name="article">The article that is corrected.</param>
    /// <param name="former">Whom the article has named so far.</param>
    /// <param name="corrected">The appearance as it should be, with an identity of its own.</param>
    /// <param name="hasAliases">Whether the correction says which aliases there are; they replace those of an identity that is this article's alone.</param>
    public async Task<Identity> CorrectAsync(
        Article article, Identity former, Appearance corrected, bool hasAliases, CancellationToken cancellationToken)
    {
        var wanted = corrected.Identity;
        var isAlone = (await orphans.KnownOnlyToAsync(article.Id, [former], cancellationToken)).Count > 0;
        if (!HasName(former, wanted.NameKey))
        {
            var shared = await SharedAsync(corrected, cancellationToken);
            if (shared == wanted && isAlone)
            {
                Rename(former, wanted);
            }
            else if (shared != former)
            {
                return shared;
            }
        }

        if (isAlone && hasAliases)
        {
            RemoveOtherAliases(former, wanted);
        }

        AddNames(former, wanted);
        Move(former, wanted);
        return former;
    }

    private static bool HasName(Identity identity, string key) =>
        identity.NameKey == key || identity.Aliases.Exists(alias => alias.NameKey == key);

    private static void Rename(Identity identity, Identity wanted)
    {
        identity.Name = wanted.Name;
        identity.NameKey = wanted.NameKey;
        if (identity is Place place && wanted is Place given)
        {
            // Under the key of its former name, the next article that names that place would be joined to this one.
            place.GazetteerKey = given.GazetteerKey;
        }
    }

    private static void RemoveOtherAliases(Identity identity, Identity wanted)
    {
        var names = wanted.Aliases.Select(alias => alias.Name).Append(wanted.Name).ToHashSet(StringComparer.Ordinal);
        identity.Aliases.RemoveAll(alias => !names.Contains(alias.Name));
    }

    private static void AddNames(Identity identity, Identity wanted)
    {
        var names = identity.Aliases.Select(alias => alias.Name).Append(identity.Name).ToHashSet(StringComparer.Ordinal);
        identity.Aliases.AddRange(wanted.Aliases
            .Where(alias => names.Add(alias.Name))
            .Select(alias => new Alias { Name = alias.Name, NameKey = alias.NameKey }));
    }

    private static void Move(Identity identity, Identity wanted)
    {
        if (identity is Place place && wanted is Place given)
        {
            place.Kind = given.Kind;
            (place.Country, place.Region) = (given.Country, given.Region);
            (place.Latitude, place.Longitude, place.Precision) = (given.Latitude, given.Longitude, given.Precision);
        }
    }
}
