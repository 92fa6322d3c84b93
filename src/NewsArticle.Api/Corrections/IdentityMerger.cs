using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Import.Storing;
using NewsArticle.Data;

namespace NewsArticle.Api.Corrections;

/// <summary>Lets one identity take the place of another everywhere; whoever calls it saves.</summary>
public sealed class IdentityMerger(NewsDbContext db)
{
    /// <summary>Moves all that is said of an identity to another of the same sort, and removes it.</summary>
    public async Task MergeAsync(Identity merged, Identity kept, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(merged);
        ArgumentNullException.ThrowIfNull(kept);

        await MoveAppearancesAsync(merged, kept, cancellationToken);
        await MoveQuotesAndFiguresAsync(merged, kept, cancellationToken);
        IdentityMatcher.AddNames(kept, merged);
        if (merged is Place { GazetteerKey: { } key } && kept is Place { GazetteerKey: null } place)
        {
            // Else the next article that names the place under this key would bring it back.
            place.GazetteerKey = key;
        }

        // An identity cannot go while something loaded still names it.
        db.ChangeTracker.DetectChanges();
        merged.MergedInto = kept;
        db.Remove(merged);
    }

    private async Task MoveAppearancesAsync(Identity merged, Identity kept, CancellationToken cancellationToken)
    {
        var appearances = await db.Appearances.Include(appearance => appearance.Mentions)
            .Where(appearance => appearance.IdentityId == merged.Id
                || (appearance.IdentityId == kept.Id
                    && db.Appearances.Any(other => other.ArticleId == appearance.ArticleId && other.IdentityId == merged.Id)))
            .ToListAsync(cancellationToken);
        foreach (var article in appearances.GroupBy(appearance => appearance.ArticleId))
        {
            var moved = article.Single(appearance => appearance.Identity == merged);
            if (article.SingleOrDefault(appearance => appearance.Identity == kept) is { } stays)
            {
                stays.Join(moved);
                db.Remove(moved);
            }
            else
            {
                moved.Identity = kept;
            }
        }
    }

    private async Task MoveQuotesAndFiguresAsync(Identity merged, Identity kept, CancellationToken cancellationToken)
    {
        foreach (var quote in await db.Quotes.Where(quote => quote.SpeakerId == merged.Id).ToListAsync(cancellationToken))
        {
            quote.Speaker = kept;
        }

        foreach (var figure in await db.AttackFigures
            .Where(figure => figure.ClaimantId == merged.Id || figure.PlaceId == merged.Id).ToListAsync(cancellationToken))
        {
            if (figure.ClaimantId == merged.Id)
            {
                (figure.Claimant, figure.ClaimantName) = (kept, kept.Name);
            }

            figure.Place = figure.PlaceId == merged.Id ? (Place)kept : figure.Place;
        }
    }
}
