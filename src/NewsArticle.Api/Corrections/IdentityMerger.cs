using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Import.Storing;
using NewsArticle.Data;

namespace NewsArticle.Api.Corrections;

/// <summary>
/// Lets one identity take the place of another everywhere; whoever calls it saves. Thousands of articles may name it, while other writers
/// wait: so rows are moved where they are, some statements for all of them, and the log has one row that stands for all.
/// </summary>
public sealed class IdentityMerger(NewsDbContext db)
{
    /// <summary>Moves all that is said of an identity to another of the same sort, and removes it.</summary>
    public async Task MergeAsync(Identity merged, Identity kept)
    {
        ArgumentNullException.ThrowIfNull(merged);
        ArgumentNullException.ThrowIfNull(kept);

        await JoinAppearancesAsync(merged.Id, kept.Id);
        await MoveAsync(merged.Id, kept);
        IdentityMatcher.AddNames(kept, merged);
        if (merged is Place { GazetteerKey: { } key } && kept is Place { GazetteerKey: null } place)
        {
            // Else the next article that names the place under this key would bring it back.
            place.GazetteerKey = key;
        }

        merged.MergedInto = kept;
        db.Remove(merged);
    }

    /// <summary>
    /// In articles that name both, one appearance with the mentions of both stays, shown wherever one of them was: what
    /// <see cref="Appearance.Join"/> does to one.
    /// </summary>
    private async Task JoinAppearancesAsync(int merged, int kept)
    {
        var going = db.Appearances.Where(appearance => appearance.IdentityId == merged
            && db.Appearances.Any(other => other.ArticleId == appearance.ArticleId && other.IdentityId == kept));
        var staying = db.Appearances.Where(appearance => appearance.IdentityId == kept
            && db.Appearances.Any(other => other.ArticleId == appearance.ArticleId && other.IdentityId == merged));
        await db.Set<Mention>()
            // The few that go first, and by their index: there are a million mentions.
            .Where(mention => going.Select(goes => goes.Id).Contains(mention.AppearanceId)
                && !db.Set<Mention>().Any(other => other.ArticleId == mention.ArticleId && other.ParagraphIndex == mention.ParagraphIndex
                    && other.Start == mention.Start && other.End == mention.End
                    && db.Appearances.Any(stays => stays.Id == other.AppearanceId && stays.IdentityId == kept)))
            .ExecuteUpdateAsync(mention => mention.SetProperty(
                moved => moved.AppearanceId,
                moved => db.Appearances.Where(stays => stays.ArticleId == moved.ArticleId && stays.IdentityId == kept).Select(stays => stays.Id).First()));
        await staying.Where(stays => stays.Role == null).ExecuteUpdateAsync(appearance => appearance.SetProperty(
            stays => stays.Role,
            stays => going.Where(goes => goes.ArticleId == stays.ArticleId).Select(goes => goes.Role).First()));
        await staying
            .Where(stays => (stays.Provenance.Level == PrecisionLevel.Balanced || stays.Provenance.Level == PrecisionLevel.Wide)
                && going.Any(goes => goes.ArticleId == stays.ArticleId
                    && (goes.Provenance.Level == null || goes.Provenance.Level == PrecisionLevel.Strict)))
            .ExecuteUpdateAsync(appearance => appearance.SetProperty(stays => stays.Provenance.Level, PrecisionLevel.Strict));
        await staying
            .Where(stays => stays.Provenance.Level == PrecisionLevel.Wide
                && going.Any(goes => goes.ArticleId == stays.ArticleId && goes.Provenance.Level == PrecisionLevel.Balanced))
            .ExecuteUpdateAsync(appearance => appearance.SetProperty(stays => stays.Provenance.Level, PrecisionLevel.Balanced));
        await going.ExecuteDeleteAsync();
    }

    private async Task MoveAsync(int merged, Identity kept)
    {
        var (id, name) = (kept.Id, kept.Name);
        await db.Appearances.Where(appearance => appearance.IdentityId == merged)
            .ExecuteUpdateAsync(appearance => appearance.SetProperty(moved => moved.IdentityId, id));
        await db.Quotes.Where(quote => quote.SpeakerId == merged)
            .ExecuteUpdateAsync(quote => quote.SetProperty(moved => moved.SpeakerId, id));
        await db.AttackFigures.Where(figure => figure.ClaimantId == merged)
            .ExecuteUpdateAsync(figure => figure.SetProperty(moved => moved.ClaimantId, id).SetProperty(moved => moved.ClaimantName, name));
        await db.AttackFigures.Where(figure => figure.PlaceId == merged)
            .ExecuteUpdateAsync(figure => figure.SetProperty(moved => moved.PlaceId, id));
    }
}
