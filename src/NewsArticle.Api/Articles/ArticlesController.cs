using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>News articles with everything the archive knows of them.</summary>
[ApiController]
[Route("api/v1/articles")]
[Tags("Articles")]
public sealed class ArticlesController(NewsDbContext db) : ControllerBase
{
    /// <summary>The name of the route that reads one article.</summary>
    public const string GetRoute = "getArticle";

    /// <summary>Lists articles.</summary>
    /// <remarks>Newest first; articles without a date come last. Filters must all hold.</remarks>
    /// <response code="200">A page of articles.</response>
    [HttpGet(Name = "listArticles")]
    [ProducesResponseType<PageResponse<ArticleSummaryResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public Task<ActionResult<PageResponse<ArticleSummaryResponse>>> List(
        [FromQuery] ArticleFilter filter, [FromQuery] PageRequest page, CancellationToken cancellationToken) =>
        this.PageAsync(filter.Apply(db.Articles), page, cancellationToken);

    /// <summary>Reads an article.</summary>
    /// <remarks>The whole record: metadata, paragraphs, people, places, organizations, quotes and attack figures.</remarks>
    /// <param name="id" example="1">Number of the article.</param>
    /// <response code="200">The article.</response>
    [HttpGet("{id:int}", Name = GetRoute)]
    [EntityTagged]
    [ProducesResponseType<ArticleResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<ArticleResponse>> Get(int id, CancellationToken cancellationToken)
    {
        var article = await db.Articles.AsNoTracking().Whole()
            .SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);

        return article is null ? Refusal.UnknownArticle(id) : new ArticleResponse(article);
    }
}
