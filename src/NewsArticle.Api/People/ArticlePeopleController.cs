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

namespace NewsArticle.Api.People;

/// <summary>People as one article has them.</summary>
[ApiController]
[Route("api/v1/articles/{articleId:int}/people")]
[Tags("Articles")]
public sealed class ArticlePeopleController(NewsDbContext db, AppearanceCorrections corrections) : ControllerBase
{
    /// <summary>Lists the people of an article.</summary>
    /// <remarks>All of them with their mentions, in text order.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="precision">How sure what was extracted must be to be shown.</param>
    /// <response code="200">The people.</response>
    [HttpGet(Name = "listArticlePeople")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv")]
    [StateTagged]
    [ProducesResponseType<PageResponse<MentionedPersonResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public Task<ActionResult<PageResponse<MentionedPersonResponse>>> List(
        int articleId, CancellationToken cancellationToken, [FromQuery] PrecisionLevel precision = PrecisionLevel.Balanced) =>
        db.ListAppearancesAsync<Person, MentionedPersonResponse>(articleId, precision, Show, cancellationToken);

    /// <summary>Reads a person as an article has it.</summary>
    /// <remarks>The shared identity with the mentions in this article.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="5">Number of the person.</param>
    /// <response code="200">The person.</response>
    [HttpGet("{id:int}", Name = "getArticlePerson")]
    [Needs(Scope.Read)]
    [EntityTagged]
    [ProducesResponseType<MentionedPersonResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public Task<ActionResult<MentionedPersonResponse>> Get(int articleId, int id, CancellationToken cancellationToken) =>
        db.GetAppearanceAsync<Person, MentionedPersonResponse>(EntityList.People, articleId, id, Show, cancellationToken);

    /// <summary>Adds a person to an article.</summary>
    /// <remarks>The mentions are checked against the text; without <c>mentions</c>, every occurrence of the name is one. The origin becomes <c>editor</c>.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="person">The person.</param>
    /// <response code="201">The person as the article has it now.</response>
    [HttpPost(Name = "addArticlePerson")]
    [Needs(Scope.Write)]
    [Reads(MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<MentionedPersonResponse>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<ActionResult<MentionedPersonResponse>> Add(int articleId, PersonRequest person, CancellationToken cancellationToken)
    {
        var added = await corrections.AddAsync(articleId, person, Show, cancellationToken);

        return added.Value is { } shown ? CreatedAtRoute("getArticlePerson", new { articleId, id = shown.Id }, shown) : added;
    }

    /// <summary>Corrects a person of an article.</summary>
    /// <remarks>
    /// A name or alias of the person keeps the identity. Another name leads to the identity that has it; where there is none, the
    /// person is renamed if no other article names it, and becomes a new one otherwise. Quotes and figures of this article follow.
    /// Without <c>mentions</c> or <c>aliases</c> the present ones stay. Identities are shared between articles: <c>aliases</c> replace
    /// those of a person that no other article names, and are added to those of a shared one.
    /// </remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="5">Number of the person.</param>
    /// <param name="person">The person.</param>
    /// <response code="200">The person as the article has it now; the id may be another.</response>
    [HttpPut("{id:int}", Name = "correctArticlePerson")]
    [Needs(Scope.Write)]
    [Reads(MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<MentionedPersonResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public Task<ActionResult<MentionedPersonResponse>> Correct(
        int articleId, int id, PersonRequest person, CancellationToken cancellationToken) =>
        corrections.CorrectAsync(articleId, id, person, Request.GetTypedHeaders(), Show, cancellationToken);

    /// <summary>Removes a person from an article.</summary>
    /// <remarks>Quotes and figures of the article stay, without it. The identity goes too when no other article knows it.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="5">Number of the person.</param>
    /// <response code="204">The article names the person no more.</response>
    [HttpDelete("{id:int}", Name = "removeArticlePerson")]
    [Needs(Scope.Write)]
    [EntityTagged]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    public Task<ActionResult> Remove(int articleId, int id, CancellationToken cancellationToken) =>
        corrections.RemoveAsync(articleId, EntityList.People, id, Request.GetTypedHeaders(), Show, cancellationToken);

    private static MentionedPersonResponse Show(Appearance appearance) => new(appearance);
}
