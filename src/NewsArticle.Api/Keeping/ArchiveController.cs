using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Authors;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data.Access;
using NewsArticle.Data.Keeping;

namespace NewsArticle.Api.Keeping;

/// <summary>The archive as a whole.</summary>
[ApiController]
[Route("api/v1/archive")]
[Tags("Archive")]
[LeavesTheArchive]
[Needs(Scope.Admin)]
public sealed class ArchiveController(IArchiveKeeping keeping, TimeProvider time) : ControllerBase
{
    /// <summary>Checks the archive.</summary>
    /// <remarks>
    /// Reads everything: the database's own structure and full-text index, references, the change log without gaps, and each span of
    /// evidence against its text. Reading and writing go on meanwhile. The command <c>check</c> does the same.
    /// </remarks>
    /// <response code="200">What was found; <c>findings</c> is empty where nothing is wrong.</response>
    [HttpPost("check", Name = "checkArchive")]
    [ProducesResponseType<CheckResponse>(StatusCodes.Status200OK)]
    public async Task<CheckResponse> Check(CancellationToken cancellationToken) => new(await keeping.CheckAsync(cancellationToken));

    /// <summary>Makes a backup.</summary>
    /// <remarks>
    /// Copies the archive as it is at one moment into the folder <c>backups</c> beside it, and checks the copy. Writing goes on
    /// meanwhile. The command <c>restore</c> puts it back. Old backups are the operator's to delete.
    /// </remarks>
    /// <response code="201">The backup, whose file is complete and sound.</response>
    /// <response code="409">The archive is damaged: the copy was not kept; check it.</response>
    [HttpPost("backups", Name = "backUpArchive")]
    [ProducesResponseType<BackupResponse>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status409Conflict)]
    public async Task<ActionResult<BackupResponse>> BackUp(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var name = string.Create(CultureInfo.InvariantCulture, $"newsarticle-{now:yyyyMMdd'T'HHmmssfff'Z'}.db");
        var file = new FileInfo(Path.Combine(keeping.BackupDirectory, name));
        var report = await keeping.BackUpAsync(file.FullName, cancellationToken);
        return report.IsSound
            ? StatusCode(StatusCodes.Status201Created, new BackupResponse(name, file.Length, now, new CheckResponse(report)))
            : Refusal.Conflict($"The archive is damaged, and no backup was made: {report.Findings[0]}");
    }
}
