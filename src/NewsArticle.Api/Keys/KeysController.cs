using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Authors;
using NewsArticle.Api.Infrastructure.Idempotency;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Keys;

/// <summary>Who may change the archive, and manage the service.</summary>
[ApiController]
[Route("api/v1/keys")]
[Tags("Keys")]
[LeavesTheArchive]
[Needs(Scope.Admin)]
public sealed class KeysController(NewsDbContext db, TimeProvider time) : ControllerBase
{
    private const string GetRoute = "getKey";

    /// <summary>Makes a key.</summary>
    /// <remarks>
    /// The key is shown this once, and stored only as a hash. To exchange a key for a new one, make the new one under the same name, let
    /// its holder change over, and revoke the old one.
    /// </remarks>
    /// <param name="request">For whom, and what for.</param>
    /// <response code="201">The key, with what its holder is to send.</response>
    [HttpPost(Name = "createKey")]
    [AnsweredOnce]
    [Reads(MediaTypeNames.Application.Json)]
    [ProducesResponseType<NewKeyResponse>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<ActionResult<NewKeyResponse>> Create(KeyRequest request, CancellationToken cancellationToken)
    {
        if (Register.Check(request) is { Count: > 0 } errors)
        {
            return Refusal.Unprocessable(errors);
        }

        var key = await Register.AddAsync(request, Author, cancellationToken);
        return CreatedAtRoute(GetRoute, new { id = key.Id }, key);
    }

    /// <summary>Lists keys.</summary>
    /// <remarks>In the order in which they were made, without their secrets; those that expired or were revoked are among them.</remarks>
    /// <response code="200">A page of keys.</response>
    [HttpGet(Name = "listKeys")]
    [ProducesResponseType<PageResponse<KeyResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public Task<ActionResult<PageResponse<KeyResponse>>> List([FromQuery] PlainPageRequest page, CancellationToken cancellationToken) =>
        this.PageAsync(db.ApiKeys.AsNoTracking(), page, key => new KeyResponse(key, Now), key => key.Id, cancellationToken);

    /// <summary>Reads a key.</summary>
    /// <remarks>What it allows, whether it still does, and when it was last used; without its secret.</remarks>
    /// <param name="id" example="1">Number of the key.</param>
    /// <response code="200">The key.</response>
    [HttpGet("{id:int}", Name = GetRoute)]
    [ProducesResponseType<KeyResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<KeyResponse>> Get(int id, CancellationToken cancellationToken)
    {
        var key = await db.ApiKeys.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);

        return key is null ? Unknown(id) : new KeyResponse(key, Now);
    }

    /// <summary>Revokes a key.</summary>
    /// <remarks>From the next request on it lets nobody in, and no key with its number ever will. It stays in the list.</remarks>
    /// <param name="id" example="1">Number of the key.</param>
    /// <response code="200">The key as it is now.</response>
    [HttpDelete("{id:int}", Name = "revokeKey")]
    [ProducesResponseType<KeyResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<KeyResponse>> Revoke(int id, CancellationToken cancellationToken) =>
        await Register.RevokeAsync(id, Author, cancellationToken) is { } key ? key : Unknown(id);

    private static ProblemResult Unknown(int id) => Refusal.UnknownId("key", id, "/api/v1/keys");

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private string Author => User.Identity?.Name ?? AuthorOfRequest.Anonymous;

    private KeyRegister Register => HttpContext.RequestServices.GetRequiredService<KeyRegister>();
}
