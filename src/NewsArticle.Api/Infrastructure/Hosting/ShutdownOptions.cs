using System.ComponentModel.DataAnnotations;

namespace NewsArticle.Api.Infrastructure.Hosting;

/// <summary>How the service stops.</summary>
internal sealed class ShutdownOptions
{
    public const string Section = "Shutdown";

    /// <summary>
    /// For how many seconds the service says that it is not ready, and goes on serving, before it lets nobody in any more: as long as it
    /// takes whoever distributes requests to notice.
    /// </summary>
    [Range(0, 60, ErrorMessage = "must be from 0 to 60")]
    public int NoticeSeconds { get; init; } = 1;

    /// <summary>How many seconds requests under way have to end, the notice among them.</summary>
    [Range(1, 600, ErrorMessage = "must be from 1 to 600")]
    public int DrainSeconds { get; init; } = 10;
}
