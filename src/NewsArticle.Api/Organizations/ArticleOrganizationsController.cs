using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Organizations;

/// <summary>Organizations as one article has them.</summary>
[ApiController]
[Route("api/v1/articles/{articleId:int}/organizations")]
[Tags("Articles")]
public sealed class ArticleOrganizationsController(NewsDbContext db) : ControllerBase
{
    /// <summary>Lists the organizations of an article.</summary>
    /// <remarks>All of them with their mentions, in text order.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <response code="200">The organizations.</response>
    [HttpGet(Name = "listArticleOrganizations")]
    [ProducesResponseType<PageResponse<MentionedOrganizationResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PageResponse<MentionedOrganizationResponse>>> List(int articleId, CancellationToken cancellationToken)
    {
        var appearances = await db.Appearances.Shown<Organization>(articleId).ToListAsync(cancellationToken);

        return appearances.Count is 0 && !await db.Articles.AnyAsync(article => article.Id == articleId, cancellationToken)
            ? Refusal.UnknownArticle(articleId)
            : new PageResponse<MentionedOrganizationResponse>([.. appearances.InTextOrder().Select(organization => new MentionedOrganizationResponse(organization))]);
    }

    /// <summary>Reads an organization as an article has it.</summary>
    /// <remarks>The shared identity with the mentions in this article.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="20">Number of the organization.</param>
    /// <response code="200">The organization.</response>
    [HttpGet("{id:int}", Name = "getArticleOrganization")]
    [EntityTagged]
    [ProducesResponseType<MentionedOrganizationResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<MentionedOrganizationResponse>> Get(int articleId, int id, CancellationToken cancellationToken)
    {
        var appearance = await db.Appearances.Shown<Organization>(articleId)
            .SingleOrDefaultAsync(candidate => candidate.IdentityId == id, cancellationToken);

        return appearance is null ? Refusal.UnknownItem("organization", id, articleId, "organizations") : new MentionedOrganizationResponse(appearance);
    }
}
