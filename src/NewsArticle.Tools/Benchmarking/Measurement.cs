using System.Net;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>What is measured in one go: addresses drawn at random, and the figure to reach.</summary>
/// <param name="Name">For people, short.</param>
/// <param name="Paths">From the root, with a slash; as many as there are differ.</param>
/// <param name="Warm">What the service has in memory, if it keeps answers, when the first round begins.</param>
internal sealed record Measurement(string Name, IReadOnlyList<string> Paths, string Warm)
{
    /// <summary>The least ratio of requests a second to those of the reference; null where none is set.</summary>
    public double? LeastRatio { get; init; }

    /// <summary>The most milliseconds that 99 of 100 answers may take; null where none is set.</summary>
    public double? MostMilliseconds { get; init; }

    /// <summary>The tag that every request says it has; null for none.</summary>
    public string? IfNoneMatch { get; init; }

    /// <summary>How many clients ask at the same time at most.</summary>
    public int MostClients { get; init; } = int.MaxValue;

    /// <summary>What every answer must be.</summary>
    public int Status => (int)(IfNoneMatch is null ? HttpStatusCode.OK : HttpStatusCode.NotModified);
}
