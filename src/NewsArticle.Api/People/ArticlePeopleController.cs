using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.People;

/// <summary>People as one article has them.</summary>
[ApiController]
[Route("api/v1/articles/{articleId:int}/people")]
[Tags("Articles")]
public sealed class ArticlePeopleController(NewsDbContext db) : ControllerBase
{
    /// <summary>Lists the people of an article.</summary>
    /// <remarks>All of them with their mentions, in text order.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <response code="200">The people.</response>
    [HttpGet(Name = "listArticlePeople")]
    [ProducesResponseType<PageResponse<MentionedPersonResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PageResponse<MentionedPersonResponse>>> List(int articleId, CancellationToken cancellationToken)
    {
        var appearances = await db.Appearances.Shown<Person>(articleId).ToListAsync(cancellationToken);

        return appearances.Count is 0 && !await db.Articles.AnyAsync(article => article.Id == articleId, cancellationToken)
            ? Refusal.UnknownArticle(articleId)
            : new PageResponse<MentionedPersonResponse>([.. appearances.InTextOrder().Select(person => new MentionedPersonResponse(person))]);
    }

    /// <summary>Reads a person as an article has it.</summary>
    /// <remarks>The shared identity with the mentions in this article.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="1">Number of the person.</param>
    /// <response code="200">The person.</response>
    [HttpGet("{id:int}", Name = "getArticlePerson")]
    [EntityTagged]
    [ProducesResponseType<MentionedPersonResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<MentionedPersonResponse>> Get(int articleId, int id, CancellationToken cancellationToken)
    {
        var appearance = await db.Appearances.Shown<Person>(articleId)
            .SingleOrDefaultAsync(candidate => candidate.IdentityId == id, cancellationToken);

        return appearance is null ? Refusal.UnknownItem("person", id, articleId, "people") : new MentionedPersonResponse(appearance);
    }
}
