using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
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

namespace NewsArticle.Api.Places;

/// <summary>Places as one article has them.</summary>
[ApiController]
[Route("api/v1/articles/{articleId:int}/places")]
[Tags("Articles")]
public sealed class ArticlePlacesController(NewsDbContext db, AppearanceCorrections corrections) : ControllerBase
{
    /// <summary>Lists the places of an article.</summary>
    /// <remarks>All of them with their mentions, in text order.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="precision">How sure what was extracted must be to be shown.</param>
    /// <response code="200">The places.</response>
    [HttpGet(Name = "listArticlePlaces")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv", "geojson")]
    [StateTagged]
    [ProducesResponseType<PageResponse<MentionedPlaceResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public Task<ActionResult<PageResponse<MentionedPlaceResponse>>> List(
        int articleId, CancellationToken cancellationToken, [FromQuery] PrecisionLevel precision = PrecisionLevel.Balanced) =>
        db.ListAppearancesAsync<Place, MentionedPlaceResponse>(articleId, precision, Show, cancellationToken);

    /// <summary>Reads a place as an article has it.</summary>
    /// <remarks>The shared identity with the mentions in this article.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="17">Number of the place.</param>
    /// <response code="200">The place.</response>
    [HttpGet("{id:int}", Name = "getArticlePlace")]
    [Needs(Scope.Read)]
    [EntityTagged]
    [ProducesResponseType<MentionedPlaceResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public Task<ActionResult<MentionedPlaceResponse>> Get(int articleId, int id, CancellationToken cancellationToken) =>
        db.GetAppearanceAsync<Place, MentionedPlaceResponse>(EntityList.Places, articleId, id, Show, cancellationToken);

    /// <summary>Adds a place to an article.</summary>
    /// <remarks>
    /// The mentions are checked against the text; without <c>mentions</c>, every occurrence of the name is one. What is absent is taken
    /// from the best known place of that name. The origin becomes <c>editor</c>.
    /// </remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="place">The place.</param>
    /// <response code="201">The place as the article has it now.</response>
    [HttpPost(Name = "addArticlePlace")]
    [Needs(Scope.Write)]
    [Reads(MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<MentionedPlaceResponse>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<ActionResult<MentionedPlaceResponse>> Add(int articleId, PlaceRequest place, CancellationToken cancellationToken)
    {
        var added = await corrections.AddAsync(articleId, place, Show, cancellationToken);

        return added.Value is { } shown ? CreatedAtRoute("getArticlePlace", new { articleId, id = shown.Id }, shown) : added;
    }

    /// <summary>Corrects a place of an article.</summary>
    /// <remarks>
    /// A name or alias of the place keeps the identity. Another name leads to the identity that has it; where there is none, the
    /// place is renamed if no other article names it, and becomes a new one otherwise. Quotes and figures of this article follow.
    /// Without <c>mentions</c> or <c>aliases</c> the present ones stay. Identities are shared between articles: <c>aliases</c> replace
    /// those of a place that no other article names, and are added to those of a shared one.
    /// Kind, country and position of a shared place change for every article that names it.
    /// </remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="14">Number of the place.</param>
    /// <param name="place">The place.</param>
    /// <response code="200">The place as the article has it now; the id may be another.</response>
    [HttpPut("{id:int}", Name = "correctArticlePlace")]
    [Needs(Scope.Write)]
    [Reads(MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<MentionedPlaceResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public Task<ActionResult<MentionedPlaceResponse>> Correct(
        int articleId, int id, PlaceRequest place, CancellationToken cancellationToken) =>
        corrections.CorrectAsync(articleId, id, place, Request.GetTypedHeaders(), Show, cancellationToken);

    /// <summary>Removes a place from an article.</summary>
    /// <remarks>Quotes and figures of the article stay, without it. The identity goes too when no other article knows it.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="14">Number of the place.</param>
    /// <response code="204">The article names the place no more.</response>
    [HttpDelete("{id:int}", Name = "removeArticlePlace")]
    [Needs(Scope.Write)]
    [EntityTagged]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    public Task<ActionResult> Remove(int articleId, int id, CancellationToken cancellationToken) =>
        corrections.RemoveAsync(articleId, EntityList.Places, id, Request.GetTypedHeaders(), Show, cancellationToken);

    private static MentionedPlaceResponse Show(Appearance appearance) => new(appearance);
}
