using System.Text.Json.Serialization;
using NewsArticle.Data.Imports;

namespace NewsArticle.Api.Imports;

/// <summary>An address that articles are imported from, and how far that is.</summary>
public record ImportResponse
{
    internal ImportResponse(ImportJob job, ImportCountsResponse counts)
    {
        Id = job.Id;
        Url = job.Url;
        Kind = job.Kind;
        Status = job.Status;
        Every = job.EverySeconds is { } seconds ? ImportInterval.Write(seconds) : null;
        Counts = counts;
        Problem = ImportProblemResponse.Of(job.Code, job.Detail);
        By = job.By;
        CreatedAt = job.CreatedUtc;
        ReadAt = job.ReadUtc;
        NextReadAt = job.Status is ImportStatus.Active or ImportStatus.Paused ? job.NextUtc : null;
        FinishedAt = job.FinishedUtc;
    }

    /// <summary>Number of the import.</summary>
    [JsonPropertyOrder(-1)]
    public int Id { get; }

    /// <summary>The address as given.</summary>
    public string Url { get; }

    /// <summary>What stands there; null until it was read.</summary>
    public ImportKind? Kind { get; }

    /// <summary>How far it is. An import that looks at its feed again and again stays active.</summary>
    public ImportStatus Status { get; }

    /// <summary>How often the feed is looked at (ISO 8601); null for once.</summary>
    public string? Every { get; }

    /// <summary>How many of its articles stand where.</summary>
    public ImportCountsResponse Counts { get; }

    /// <summary>Why the address itself could not be read the last time; null where it could.</summary>
    public ImportProblemResponse? Problem { get; }

    /// <summary>Who made it: the author of what it imports; null where unknown.</summary>
    public string? By { get; }

    /// <summary>When it was made, UTC.</summary>
    public DateTime CreatedAt { get; }

    /// <summary>When the address itself was last read, UTC; null before.</summary>
    public DateTime? ReadAt { get; }

    /// <summary>When the address itself is read next, UTC; null where it is not.</summary>
    public DateTime? NextReadAt { get; }

    /// <summary>When nothing more was to be done, UTC; null until then.</summary>
    public DateTime? FinishedAt { get; }
}
