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
    public async Task<Identity> CorrectAsync(
        Article article, Identity former, Appearance corrected, CancellationToken cancellationToken)
    {
        var wanted = corrected.Identity;
        if (HasName(former, wanted.NameKey))
        {
            Amend(former, wanted);
            return former;
        }

        var shared = await SharedAsync(corrected, cancellationToken);
        if (shared != wanted || (await orphans.KnownOnlyToAsync(article.Id, [former], cancellationToken)).Count is 0)
        {
            return shared;
        }

        former.Name = wanted.Name;
        former.NameKey = wanted.NameKey;
        Amend(former, wanted);
        return former;
    }

    private static bool HasName(Identity identity, string key) =>
        identity.NameKey == key || identity.Aliases.Exists(alias => alias.NameKey == key);

    private static void Amend(Identity identity, Identity wanted)
    {
        var names = identity.Aliases.Select(alias => alias.Name).Append(identity.Name).ToHashSet(StringComparer.Ordinal);
        identity.Aliases.AddRange(wanted.Aliases
            .Where(alias => names.Add(alias.Name))
            .Select(alias => new Alias { Name = alias.Name, NameKey = alias.NameKey }));
        if (identity is Place place && wanted is Place { } given)
        {
            place.Kind = given.Kind;
            place.Country = given.Country;
            (place.Latitude, place.Longitude, place.Precision) = (given.Latitude, given.Longitude, given.Precision);
        }
    }
}
