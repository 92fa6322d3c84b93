using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsArticle.Api.Infrastructure.Caching;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Infrastructure.Health;

/// <summary>Whether the service runs, and whether it can serve.</summary>
[ApiController]
[Route("health")]
[Tags("Health")]
[NotCached]
[AllowAnonymous]
[DisableRateLimiting]
public sealed class HealthController(IHostApplicationLifetime lifetime) : ControllerBase
{
    /// <summary>Tells whether the process runs.</summary>
    /// <remarks>Looks at nothing else; a process that does not answer is to be started again.</remarks>
    /// <response code="200">It runs.</response>
    [HttpGet("live", Name = "getLiveness")]
    [ProducesResponseType<HealthResponse>(StatusCodes.Status200OK)]
    public HealthResponse Live() => new("live");

    /// <summary>Tells whether the service can serve.</summary>
    /// <remarks>The database can be reached, every migration is applied, and nobody told the service to stop. A service that is not ready gets no requests until it is.</remarks>
    /// <response code="200">It can serve.</response>
    /// <response code="503">It cannot; <c>detail</c> says why.</response>
    [HttpGet("ready", Name = "getReadiness")]
    [ProducesResponseType<HealthResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status503ServiceUnavailable)]
    public async Task<ActionResult<HealthResponse>> Ready(CancellationToken cancellationToken)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return Refusal.Stopping();
        }

        var report = await HttpContext.RequestServices.GetRequiredService<Readiness>().LookAsync().WaitAsync(cancellationToken);

        return report.Status is HealthStatus.Healthy ? new HealthResponse("ready") : Refusal.NotReady();
    }
}
