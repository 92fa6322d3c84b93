using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.AttackFigures;

/// <summary>The attack figures of one article.</summary>
[ApiController]
[Route("api/v1/articles/{articleId:int}/attack-figures")]
[Tags("Articles")]
public sealed class ArticleAttackFiguresController(NewsDbContext db) : ControllerBase
{
    /// <summary>Lists the attack figures of an article.</summary>
    /// <remarks>All of them, in text order.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <response code="200">The attack figures.</response>
    [HttpGet(Name = "listArticleAttackFigures")]
    [ProducesResponseType<PageResponse<AttackFigureResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PageResponse<AttackFigureResponse>>> List(int articleId, CancellationToken cancellationToken)
    {
        var figures = await db.AttackFigures.Shown().Where(figure => figure.ArticleId == articleId).ToListAsync(cancellationToken);

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
    [EntityTagged]
    [ProducesResponseType<AttackFigureResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<AttackFigureResponse>> Get(int articleId, int id, CancellationToken cancellationToken)
    {
        var figure = await db.AttackFigures.Shown()
            .SingleOrDefaultAsync(candidate => candidate.ArticleId == articleId && candidate.Id == id, cancellationToken);

        return figure is null ? Refusal.UnknownItem("attack figure", id, articleId, "attack-figures") : new AttackFigureResponse(figure);
    }
}
