using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.AttackFigures;

/// <summary>Numbers that articles report of attacks and of the forces in them.</summary>
[ApiController]
[Route("api/v1/attack-figures")]
[Tags("Attack figures")]
public sealed class AttackFiguresController(NewsDbContext db, ListAnswers answers, AttackFigureLists figures) : ControllerBase
{
    /// <summary>Lists attack figures across articles.</summary>
    /// <remarks>In the order in which they were stored; filters of different names must all hold, repeated ones hold each for its own.</remarks>
    /// <response code="200">A page of attack figures.</response>
    [HttpGet(Name = "listAttackFigures")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv", "geojson")]
    [StateTagged]
    [ProducesResponseType<PageResponse<AttackFigureResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public async Task<ActionResult<PageResponse<AttackFigureResponse>>> List(
        [FromQuery] AttackFigureFilter filter, [FromQuery] PageRequest page, CancellationToken cancellationToken) =>
        await answers.AnswerAsync(HttpContext, await figures.OfAsync(filter, page, cancellationToken), page, cancellationToken);

    /// <summary>Reads an attack figure.</summary>
    /// <remarks>The same as under its article.</remarks>
    /// <param name="id" example="1">Number of the attack figure.</param>
    /// <response code="200">The attack figure.</response>
    [HttpGet("{id:int}", Name = "getAttackFigure")]
    [Needs(Scope.Read)]
    [EntityTagged]
    [AnswersIn("json", "jsonld", "geojson")]
    [ProducesResponseType<AttackFigureResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<AttackFigureResponse>> Get(int id, CancellationToken cancellationToken)
    {
        var figure = await db.AttackFigures.Shown().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);

        return figure is null ? Refusal.UnknownId("attack figure", id, "/api/v1/attack-figures") : new AttackFigureResponse(figure);
    }
}
