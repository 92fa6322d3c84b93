using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Corrections;
using NewsArticle.Api.Import.Storing;
using NewsArticle.Data;
using NewsArticle.Data.Changes;
using NewsArticle.Data.Revisions;

namespace NewsArticle.Api.Revisions;

/// <summary>Finds whom a former state of an article speaks of among those whom the archive knows now.</summary>
public sealed class FormerIdentities(NewsDbContext db, OrphanedIdentities orphans, IdentityMatcher matcher)
{
    /// <summary>
    /// The identity that each id of a state stands for today. One that no other article knows is again what it was; one that is shared
    /// stays what it is; one that was merged is what took its place; one that is gone comes back, unless another has its name.
    /// </summary>
    public async Task<IReadOnlyDictionary<int, Identity>> FindAsync(ArticleState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);

        var found = new Dictionary<int, Identity>();
        foreach (var former in state.Identities)
        {
            if (await StoredAsync(former, cancellationToken) is { } stored)
            {
                found.Add(former.Id, stored);
            }
        }

        await GiveAsync(state, found, cancellationToken);
        await BringBackAsync([.. state.Identities.Where(former => !found.ContainsKey(former.Id))], found, cancellationToken);
        return found;
    }

    private async Task<Identity?> StoredAsync(IdentityState former, CancellationToken cancellationToken)
    {
        var resource = ChangeResources.Of(former.Type);
        // Who was merged may have been merged again; no one is merged into themselves, so this ends.
        for (int? id = former.Id; id is { } number;)
        {
            var stored = await db.Identities.Include(identity => identity.Aliases)
                .SingleOrDefaultAsync(identity => identity.Id == number, cancellationToken);
            if (stored is not null)
            {
                return stored.GetType() == former.Type ? stored : null;
            }

            id = await db.Changes
                .Where(change => change.Resource == resource && change.ResourceId == number && change.Kind == ChangeKind.Merged)
                .OrderByDescending(change => change.Id)
                .Select(change => change.MergedIntoId)
                .FirstOrDefaultAsync(cancellationToken);
        }

        return null;
    }

    private async Task GiveAsync(ArticleState state, Dictionary<int, Identity> found, CancellationToken cancellationToken)
    {
        var formers = state.Identities.ToDictionary(former => former.Id);
        foreach (var alone in await orphans.KnownOnlyToAsync(state.Id, found.Values, cancellationToken))
        {
            if (formers.TryGetValue(alone.Id, out var former))
            {
                former.GiveTo(alone);
            }
        }
    }

    private async Task BringBackAsync(IReadOnlyList<IdentityState> gone, Dictionary<int, Identity> found, CancellationToken cancellationToken)
    {
        var appearances = gone.Select(former => new Appearance { Identity = former.ToIdentity(), Provenance = ArticleDraft.ByEditor }).ToList();
        var alone = new Article { TextHash = "", ImportedUtc = default, UpdatedUtc = default, Appearances = [.. appearances] };
        await matcher.JoinAsync(alone, cancellationToken);
        foreach (var (former, appearance) in gone.Zip(appearances))
        {
            found.Add(former.Id, appearance.Identity);
        }

        db.AddRange(found.Values.Where(identity => db.Entry(identity).State is EntityState.Detached).Distinct());
    }
}
