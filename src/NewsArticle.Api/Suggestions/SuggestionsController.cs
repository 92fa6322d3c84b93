using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.CoMentions;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Suggestions;

/// <summary>Names as one types.</summary>
[ApiController]
[Route("api/v1/suggest")]
[Tags("Search")]
public sealed class SuggestionsController(NewsDbContext db) : ControllerBase
{
    /// <summary>Suggests people, places and organizations.</summary>
    /// <remarks>Those whose name, an alias, or a word of either begins with what was typed; the ones that most articles name first.</remarks>
    /// <response code="200">The names.</response>
    [HttpGet(Name = "suggest")]
    [Needs(Scope.Read)]
    [StateTagged]
    [ProducesResponseType<SuggestionsResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public async Task<ActionResult<SuggestionsResponse>> Suggest(
        [FromQuery] SuggestionRequest request, CancellationToken cancellationToken) =>
        new SuggestionsResponse(await db.ReadSnapshotAsync(_ => FindAsync(request, cancellationToken), cancellationToken));

    private async Task<IReadOnlyList<SuggestionResponse>> FindAsync(SuggestionRequest request, CancellationToken cancellationToken)
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
