using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;

namespace NewsArticle.Api.Import.Storing;

/// <summary>Joins the identities of a new article to those that the archive knows already.</summary>
public sealed class IdentityMatcher(NewsDbContext db)
{
    /// <summary>SQLite takes some thirty thousand parameters in one query; each key is given twice.</summary>
    private const int KeysPerQuery = 5000;

    /// <summary>Replaces each identity that is known by the stored one, which gains the article's other names.</summary>
    public async Task JoinAsync(Article article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);

        var known = new KnownIdentities(await LoadAsync(article, cancellationToken));
        var joined = new Dictionary<Identity, Identity>();
        var appearances = new Dictionary<Identity, Appearance>();
        foreach (var appearance in article.Appearances)
        {
            var own = appearance.Identity;
            var shared = known.Match(own);
            joined[own] = shared;
            if (!ReferenceEquals(own, shared))
            {
                AddNames(shared, own);
                AddRegion(shared, own);
                appearance.Identity = shared;
            }

            if (!appearances.TryAdd(shared, appearance))
            {
                appearances[shared].Join(appearance);
            }
        }

        article.Appearances = [.. appearances.Values];
        Redirect(article, joined);
    }

    private async Task<List<Identity>> LoadAsync(Article article, CancellationToken cancellationToken)
    {
        var identities = article.Appearances.Select(appearance => appearance.Identity).ToList();
        var found = new HashSet<Identity>();
        foreach (var keys in identities.SelectMany(KnownIdentities.KeysOf).Distinct().Chunk(KeysPerQuery))
        {
            found.UnionWith(await db.Identities.Include(identity => identity.Aliases)
                .Where(identity => keys.Contains(identity.NameKey) || identity.Aliases.Any(alias => keys.Contains(alias.NameKey)))
                .ToListAsync(cancellationToken));
        }

        foreach (var keys in identities.OfType<Place>().Select(place => place.GazetteerKey).OfType<string>().Distinct().Chunk(KeysPerQuery))
        {
            found.UnionWith(await db.Places.Include(place => place.Aliases)
                .Where(place => place.GazetteerKey != null && keys.Contains(place.GazetteerKey))
                .ToListAsync(cancellationToken));
        }

        return [.. found.OrderBy(identity => identity.Id)];
    }

    /// <summary>Gives an identity the names of another that is the same.</summary>
    internal static void AddNames(Identity shared, Identity own)
    {
        var names = shared.Aliases.Select(alias => alias.Name).Append(shared.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var alias in own.Aliases.Prepend(new Alias { Name = own.Name, NameKey = own.NameKey }))
        {
            if (names.Add(alias.Name))
            {
                shared.Aliases.Add(new Alias { Name = alias.Name, NameKey = alias.NameKey });
            }
        }
    }

    /// <summary>Places that were stored before regions were known gain theirs.</summary>
    private static void AddRegion(Identity shared, Identity own)
    {
        if (shared is Place { Region: null } place && own is Place { Region: { } region } given && place.Country == given.Country)
        {
            place.Region = region;
        }
    }

    private static void Redirect(Article article, Dictionary<Identity, Identity> joined)
    {
        foreach (var quote in article.Quotes)
        {
            quote.Speaker = quote.Speaker is null ? null : joined[quote.Speaker];
        }

        foreach (var figure in article.AttackFigures)
        {
            figure.Claimant = figure.Claimant is null ? null : joined[figure.Claimant];
            figure.Place = figure.Place is null ? null : (Place)joined[figure.Place];
        }
    }
}
