using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Authors;
using NewsArticle.Api.Infrastructure.Caching;
using NewsArticle.Api.Infrastructure.Json;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Imports;

/// <summary>Articles fetched from pages and feeds.</summary>
[ApiController]
[Route("api/v1/imports")]
[Tags("Imports")]
[NotCached]
[Needs(Scope.Write)]
public sealed class ImportsController(NewsDbContext db) : ControllerBase
{
    private const string GetRoute = "getImport";
    private const int ShownItems = 50;

    /// <summary>Imports from an address.</summary>
    /// <remarks>
    /// Fetches an article's page, or the entries of a feed (RSS, Atom, JSON Feed) with the pages they lead to; with `every`, what is new
    /// in the feed again and again. It is done in the background, goes on after a restart, and imports nothing twice. Only hosts that
    /// who runs the service lists are asked, only at addresses of the public internet, and as their robots.txt allows.
    /// </remarks>
    /// <param name="import">From where to import.</param>
    /// <response code="202">The import is stored and will be worked on; Location is where to see how far it is.</response>
    /// <response code="403">Imports from addresses are off, or the key does not have the scope that this needs.</response>
    /// <response code="409">The feed is looked at already, or too many imports are open; or a request with this Idempotency-Key is still worked on.</response>
    /// <response code="422">The address may not be imported from, or every is no span.</response>
    [HttpPost(Name = "createImport")]
    [Reads(MediaTypeNames.Application.Json)]
    [ProducesResponseType<ImportResponse>(StatusCodes.Status202Accepted)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<ActionResult<ImportResponse>> Create(ImportRequest import, CancellationToken cancellationToken)
    {
        var (job, problem) = await Register.AddAsync(import, cancellationToken);
        return problem ?? (ActionResult)AcceptedAtRoute(
            GetRoute, new { id = job!.Id }, new ImportResponse(job, new ImportCountsResponse(new Dictionary<Data.Imports.ImportItemStatus, int>())));
    }

    /// <summary>Lists imports.</summary>
    /// <remarks>In the order in which they were made.</remarks>
    /// <response code="200">A page of imports.</response>
    [HttpGet(Name = "listImports")]
    [ProducesResponseType<PageResponse<ImportResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public Task<ActionResult<PageResponse<ImportResponse>>> List([FromQuery] PlainPageRequest page, CancellationToken cancellationToken) => this.PageAsync(
        db.Imports.AsNoTracking(),
        page,
        async jobs =>
        {
            var counts = await Register.CountAsync(jobs.ConvertAll(job => job.Id), cancellationToken);
            return jobs.ConvertAll(job => new ImportResponse(job, counts[job.Id]));
        },
        job => job.Id,
        cancellationToken);

    /// <summary>Reads an import.</summary>
    /// <remarks>How far it is, and what became of its newest articles.</remarks>
    /// <param name="id" example="1">Number of the import.</param>
    /// <response code="200">The import.</response>
    [HttpGet("{id:int}", Name = GetRoute)]
    [ProducesResponseType<WholeImportResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<WholeImportResponse>> Get(int id, CancellationToken cancellationToken)
    {
        if (await db.Imports.AsNoTracking().SingleOrDefaultAsync(job => job.Id == id, cancellationToken) is not { } found)
        {
            return ImportRegister.Unknown(id);
        }

        var items = await db.ImportItems.AsNoTracking()
            .Where(item => item.JobId == id).OrderByDescending(item => item.Id).Take(ShownItems).ToListAsync(cancellationToken);
        return new WholeImportResponse(found, (await Register.CountAsync([id], cancellationToken))[id], items);
    }

    /// <summary>Lists the articles of an import.</summary>
    /// <remarks>The oldest first, each with what became of it. Of a feed that is looked at again and again, those that left it 90 days ago are forgotten.</remarks>
    /// <param name="id" example="1">Number of the import.</param>
    /// <response code="200">A page of articles.</response>
    [HttpGet("{id:int}/items", Name = "listImportItems")]
    [ProducesResponseType<PageResponse<ImportItemResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PageResponse<ImportItemResponse>>> Items(
        int id, [FromQuery] PlainPageRequest page, CancellationToken cancellationToken) =>
        await db.Imports.AnyAsync(job => job.Id == id, cancellationToken)
            ? await this.PageAsync(
                db.ImportItems.AsNoTracking().Where(item => item.JobId == id), page, item => new ImportItemResponse(item), item => item.Id, cancellationToken)
            : ImportRegister.Unknown(id);

    /// <summary>Pauses an import, lets it go on, or changes how often it looks at its feed.</summary>
    /// <remarks>A JSON merge patch (RFC 7396).</remarks>
    /// <param name="id" example="1">Number of the import.</param>
    /// <param name="patch">The members to change.</param>
    /// <response code="200">The import as it is now.</response>
    /// <response code="409">It has ended.</response>
    [HttpPatch("{id:int}", Name = "patchImport")]
    [LeavesTheArchive]
    [Reads("application/merge-patch+json", MediaTypeNames.Application.Json)]
    [ProducesResponseType<ImportResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public Task<ActionResult<ImportResponse>> Patch(int id, MergePatch<ImportPatchRequest> patch, CancellationToken cancellationToken) =>
        Register.PatchAsync(id, patch, cancellationToken);

    /// <summary>Ends an import.</summary>
    /// <remarks>What it has stored stays; what it has not tried yet is not tried. An article that is being stored may still be.</remarks>
    /// <param name="id" example="1">Number of the import.</param>
    /// <response code="200">The import as it is now.</response>
    /// <response code="409">It has ended.</response>
    [HttpPost("{id:int}/cancel", Name = "cancelImport")]
    [LeavesTheArchive]
    [ProducesResponseType<ImportResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status409Conflict)]
    public Task<ActionResult<ImportResponse>> Cancel(int id, CancellationToken cancellationToken) => Register.CancelAsync(id, cancellationToken);

    private ImportRegister Register => HttpContext.RequestServices.GetRequiredService<ImportRegister>();
}
