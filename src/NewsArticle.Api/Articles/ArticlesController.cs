using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
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

    /// <summary>Reads an article.</summary>
    /// <remarks>The whole record: metadata, paragraphs, people, places, organizations, quotes and attack figures.</remarks>
    /// <param name="id" example="1">Number of the article.</param>
    /// <response code="200">The article.</response>
    [HttpGet("{id:int}", Name = GetRoute)]
    [ProducesResponseType<ArticleResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<ArticleResponse>> Get(int id, CancellationToken cancellationToken)
    {
        var article = await db.Articles.AsNoTracking().Whole()
            .SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);

        return article is null ? Refusal.UnknownId("article", id, "/api/v1/articles") : new ArticleResponse(article);
    }
}
