using Microsoft.AspNetCore.Mvc;
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
public sealed class SuggestionsController(NewsDbContext db, SuggestionQuery suggestions) : ControllerBase
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
        new SuggestionsResponse(await db.ReadSnapshotAsync(_ => suggestions.FindAsync(request, cancellationToken), cancellationToken));
}
