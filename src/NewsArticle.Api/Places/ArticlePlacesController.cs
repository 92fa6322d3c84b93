using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Places;

/// <summary>Places as one article has them.</summary>
[ApiController]
[Route("api/v1/articles/{articleId:int}/places")]
[Tags("Articles")]
public sealed class ArticlePlacesController(NewsDbContext db) : ControllerBase
{
    /// <summary>Lists the places of an article.</summary>
    /// <remarks>All of them with their mentions, in text order.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <response code="200">The places.</response>
    [HttpGet(Name = "listArticlePlaces")]
    [ProducesResponseType<PageResponse<MentionedPlaceResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PageResponse<MentionedPlaceResponse>>> List(int articleId, CancellationToken cancellationToken)
    {
        var appearances = await db.Appearances.Shown<Place>(articleId).ToListAsync(cancellationToken);

        return appearances.Count is 0 && !await db.Articles.AnyAsync(article => article.Id == articleId, cancellationToken)
            ? Refusal.UnknownArticle(articleId)
            : new PageResponse<MentionedPlaceResponse>([.. appearances.InTextOrder().Select(place => new MentionedPlaceResponse(place))]);
    }

    /// <summary>Reads a place as an article has it.</summary>
    /// <remarks>The shared identity with the mentions in this article.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="8">Number of the place.</param>
    /// <response code="200">The place.</response>
    [HttpGet("{id:int}", Name = "getArticlePlace")]
    [EntityTagged]
    [ProducesResponseType<MentionedPlaceResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<MentionedPlaceResponse>> Get(int articleId, int id, CancellationToken cancellationToken)
    {
        var appearance = await db.Appearances.Shown<Place>(articleId)
            .SingleOrDefaultAsync(candidate => candidate.IdentityId == id, cancellationToken);

        return appearance is null ? Refusal.UnknownItem("place", id, articleId, "places") : new MentionedPlaceResponse(appearance);
    }
}
