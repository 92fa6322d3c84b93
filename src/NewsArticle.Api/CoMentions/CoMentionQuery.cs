using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Filtering;
using NewsArticle.Data;

namespace NewsArticle.Api.CoMentions;

/// <summary>Finds who and what appears together.</summary>
public sealed class CoMentionQuery(NewsDbContext db, Selections selections)
{
    /// <summary>Counts what the articles that name an identity name besides.</summary>
    public async Task<CoMentionsResponse> BesideAsync(int identityId, CoMentionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        var shown = db.Appearances.Made(request);
        var articles = (await selections.OfAsync(request, cancellationToken)).Articles
            .Where(article => shown.Any(appearance => appearance.ArticleId == article.Id && appearance.IdentityId == identityId))
            .Select(article => article.Id);
        var total = await articles.CountAsync(cancellationToken);
        var counted = await shown
            .Where(appearance => appearance.IdentityId != identityId && articles.Contains(appearance.ArticleId))
            .OfTypes(request.Type, appearance => appearance.Identity)
            .GroupBy(appearance => appearance.IdentityId)
            .Select(group => new { Id = group.Key, Count = group.Count() })
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Id)
            .Take(request.Limit)
            .ToListAsync(cancellationToken);

        var ids = counted.ConvertAll(group => group.Id);
        var identities = await db.Identities.AsNoTracking().Where(identity => ids.Contains(identity.Id))
            .ToDictionaryAsync(identity => identity.Id, cancellationToken);
        return new CoMentionsResponse(total, [.. counted.Select(group => new CoMentionResponse(
            group.Id, IdentityTypes.Of(identities[group.Id]), identities[group.Id].Name, group.Count, Math.Round((double)group.Count / total, 4)))]);
    }
}
