using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.CoMentions;
using NewsArticle.Data;

namespace NewsArticle.Api.Suggestions;

/// <summary>Finds the identities whose names begin as one typed.</summary>
public sealed class SuggestionQuery(NewsDbContext db)
{
    internal async Task<IReadOnlyList<SuggestionResponse>> FindAsync(SuggestionRequest request, CancellationToken cancellationToken)
    {
        var key = NameKey.Of(request.Text!);
        var inner = " " + key;
        var found = await db.Identities.AsNoTracking()
            .OfTypes(request.Type, identity => identity)
            .Where(identity => identity.NameKey.StartsWith(key) || identity.NameKey.Contains(inner)
                || identity.Aliases.Any(alias => alias.NameKey.StartsWith(key) || alias.NameKey.Contains(inner)))
            .Select(identity => new { Identity = identity, Articles = db.Appearances.Count(appearance => appearance.IdentityId == identity.Id) })
            .Where(candidate => candidate.Articles > 0)
            .OrderByDescending(candidate => candidate.Articles)
            .ThenBy(candidate => candidate.Identity.Id)
            .Take(request.Limit)
            .Select(candidate => new { candidate.Identity, candidate.Identity.Aliases, candidate.Articles })
            .ToListAsync(cancellationToken);
        return [.. found.Select(candidate => new SuggestionResponse(
            candidate.Identity.Id,
            IdentityTypes.Of(candidate.Identity),
            candidate.Identity.Name,
            Begins(candidate.Identity.NameKey, key)
                ? candidate.Identity.Name
                : candidate.Aliases.OrderBy(alias => alias.Name, StringComparer.Ordinal).First(alias => Begins(alias.NameKey, key)).Name,
            candidate.Articles))];
    }

    private static bool Begins(string name, string key) =>
        name.StartsWith(key, StringComparison.Ordinal) || name.Contains(" " + key, StringComparison.Ordinal);
}
