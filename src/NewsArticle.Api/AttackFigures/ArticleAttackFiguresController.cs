using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Annotations;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Corrections;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.AttackFigures;

/// <summary>The attack figures of one article.</summary>
[ApiController]
[Route("api/v1/articles/{articleId:int}/attack-figures")]
[Tags("Articles")]
public sealed class ArticleAttackFiguresController(NewsDbContext db, FigureCorrections corrections) : ControllerBase
{
    /// <summary>Lists the attack figures of an article.</summary>
    /// <remarks>All of them, in text order.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="precision">How sure what was extracted must be to be shown.</param>
    /// <response code="200">The attack figures.</response>
    [HttpGet(Name = "listArticleAttackFigures")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv", "geojson")]
    [StateTagged]
    [ProducesResponseType<PageResponse<AttackFigureResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PageResponse<AttackFigureResponse>>> List(
        int articleId, CancellationToken cancellationToken, [FromQuery] PrecisionLevel precision = PrecisionLevel.Balanced)
    {
        var figures = await db.AttackFigures.Shown().At(precision).Where(figure => figure.ArticleId == articleId).ToListAsync(cancellationToken);

        return figures.Count is 0 && !await db.Articles.AnyAsync(article => article.Id == articleId, cancellationToken)
            ? Refusal.UnknownArticle(articleId)
            : new PageResponse<AttackFigureResponse>([.. figures.InTextOrder().Select(figure => new AttackFigureResponse(figure))]);
    }

    /// <summary>Reads an attack figure of an article.</summary>
    /// <remarks>The same as under <c>attack-figures</c>.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="1">Number of the attack figure.</param>
    /// <response code="200">The attack figure.</response>
    [HttpGet("{id:int}", Name = "getArticleAttackFigure")]
    [Needs(Scope.Read)]
    [EntityTagged]
    [ProducesResponseType<AttackFigureResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<AttackFigureResponse>> Get(int articleId, int id, CancellationToken cancellationToken)
    {
        var figure = await db.AttackFigures.Shown()
            .SingleOrDefaultAsync(candidate => candidate.ArticleId == articleId && candidate.Id == id, cancellationToken);

        return figure is null ? Refusal.UnknownItem("attack figure", id, articleId, "attack-figures") : new AttackFigureResponse(figure);
    }

    /// <summary>Adds an attack figure to an article.</summary>
    /// <remarks>The evidence is checked against the text; claimant and place may be ones of the article's people, organizations and places; <c>partOf</c> is the id of another figure of the article. The origin becomes <c>editor</c>.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="figure">The attack figure.</param>
    /// <response code="201">The attack figure as it is stored.</response>
    [HttpPost(Name = "addArticleAttackFigure")]
    [Needs(Scope.Write)]
    [Reads(MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<AttackFigureResponse>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<ActionResult<AttackFigureResponse>> Add(int articleId, AttackFigureRequest figure, CancellationToken cancellationToken)
    {
        var added = await corrections.AddAsync(articleId, figure, cancellationToken);

        return added.Value is { } shown ? CreatedAtRoute("getArticleAttackFigure", new { articleId, id = shown.Id }, shown) : added;
    }

    /// <summary>Corrects an attack figure of an article.</summary>
    /// <remarks>Replaces it as a whole; claimant and place may be ones of the article's people, organizations and places; <c>partOf</c> is the id of another figure of the article. The origin becomes <c>editor</c>.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="1">Number of the attack figure.</param>
    /// <param name="figure">The attack figure.</param>
    /// <response code="200">The attack figure as it is stored now.</response>
    [HttpPut("{id:int}", Name = "correctArticleAttackFigure")]
    [Needs(Scope.Write)]
    [Reads(MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<AttackFigureResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public Task<ActionResult<AttackFigureResponse>> Correct(
        int articleId, int id, AttackFigureRequest figure, CancellationToken cancellationToken) =>
        corrections.CorrectAsync(articleId, id, figure, Request.GetTypedHeaders(), cancellationToken);

    /// <summary>Removes an attack figure from an article.</summary>
    /// <remarks>The text keeps its words; only the record of them goes. Figures that were part of it stand alone then.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="1">Number of the attack figure.</param>
    /// <response code="204">It is removed.</response>
    [HttpDelete("{id:int}", Name = "removeArticleAttackFigure")]
    [Needs(Scope.Write)]
    [EntityTagged]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    public Task<ActionResult> Remove(int articleId, int id, CancellationToken cancellationToken) =>
        corrections.RemoveAsync(articleId, id, Request.GetTypedHeaders(), cancellationToken);
}
