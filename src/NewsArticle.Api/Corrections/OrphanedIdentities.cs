using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;

namespace NewsArticle.Api.Corrections;

/// <summary>Finds the identities that only one article knows; they go when it lets go of them.</summary>
public sealed class OrphanedIdentities(NewsDbContext db)
{
    /// <summary>Which of some identities nothing outside an article names, quotes or credits.</summary>
    public async Task<List<Identity>> KnownOnlyToAsync(int articleId, IEnumerable<Identity> identities, CancellationToken cancellationToken)
    {
        var ids = identities.Select(identity => identity.Id).ToArray();
        return await db.Identities
            .Where(identity => ids.Contains(identity.Id)
                && !db.Appearances.Any(appearance => appearance.ArticleId != articleId && appearance.IdentityId == identity.Id)
                && !db.Quotes.Any(quote => quote.ArticleId != articleId && quote.SpeakerId == identity.Id)
                && !db.AttackFigures.Any(figure => figure.ArticleId != articleId
                    && (figure.ClaimantId == identity.Id || figure.PlaceId == identity.Id)))
            .ToListAsync(cancellationToken);
    }
}
