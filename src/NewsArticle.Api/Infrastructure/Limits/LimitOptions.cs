using System.ComponentModel.DataAnnotations;

namespace NewsArticle.Api.Infrastructure.Limits;

/// <summary>
/// How much of the service one client can take. The defaults are far above what a person or an honest program needs, and below what
/// would keep others waiting; answers from memory cost nothing worth counting, and are not counted.
/// </summary>
internal sealed class LimitOptions
{
    public const string Section = "Limits";

    private const string Rate = "must be from 0, for no limit, to 1000000";
    private const string Count = "must be from 1 to 1000000";
    private const string Seconds = "must be from 1 to 86400";

    /// <summary>Requests a second from one address without a key, on average; 0 for no limit.</summary>
    [Range(0, 1_000_000, ErrorMessage = Rate)]
    public int RequestsPerSecond { get; init; } = 1000;

    /// <summary>Requests that such an address may have saved up.</summary>
    [Range(1, 1_000_000, ErrorMessage = Count)]
    public int RequestBurst { get; init; } = 5000;

    /// <summary>Requests a second with one key, on average; 0 for no limit.</summary>
    [Range(0, 1_000_000, ErrorMessage = Rate)]
    public int KeyRequestsPerSecond { get; init; } = 5000;

    /// <summary>Requests that a key may have saved up.</summary>
    [Range(1, 1_000_000, ErrorMessage = Count)]
    public int KeyRequestBurst { get; init; } = 10_000;

    /// <summary>Lists that are streamed to one client at a time.</summary>
    [Range(1, 1_000_000, ErrorMessage = Count)]
    public int ExportsPerClient { get; init; } = 8;

    /// <summary>Lists that are streamed to all clients at a time.</summary>
    [Range(1, 1_000_000, ErrorMessage = Count)]
    public int Exports { get; init; } = 64;

    /// <summary>Streams of changes that one client follows at a time.</summary>
    [Range(1, 1_000_000, ErrorMessage = Count)]
    public int StreamsPerClient { get; init; } = 200;

    /// <summary>Streams of changes that all clients follow at a time.</summary>
    [Range(1, 1_000_000, ErrorMessage = Count)]
    public int Streams { get; init; } = 2000;

    /// <summary>Texts of one client that are extracted from at a time; 0 for one processor fewer than there are, and one at least.</summary>
    [Range(0, 1_000_000, ErrorMessage = "must be from 0 to 1000000")]
    public int ExtractionsPerClient { get; init; }

    /// <summary>Texts of one client that wait for their turn; the next one is refused.</summary>
    [Range(0, 1_000_000, ErrorMessage = "must be from 0 to 1000000")]
    public int WaitingExtractionsPerClient { get; init; } = 256;

    /// <summary>How long a request may take until its answer begins.</summary>
    [Range(1, 86_400, ErrorMessage = Seconds)]
    public int RequestSeconds { get; init; } = 10;

    /// <summary>How long an import or an extraction may take.</summary>
    [Range(1, 86_400, ErrorMessage = Seconds)]
    public int ImportSeconds { get; init; } = 60;

    /// <summary>How long a list may be streamed; then it is cut off.</summary>
    [Range(1, 86_400, ErrorMessage = Seconds)]
    public int ExportSeconds { get; init; } = 600;

    /// <summary>How long an import of many articles may go on; what is not stored by then is sent again.</summary>
    [Range(1, 86_400, ErrorMessage = Seconds)]
    public int BulkSeconds { get; init; } = 3600;

    /// <summary>Bytes of an import of many articles, of which each has <see cref="BodyBytes"/> at most.</summary>
    [Range(1, 1_000_000_000_000, ErrorMessage = "must be from 1 to 1000000000000")]
    public long BulkBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>Bytes of a body: above any article.</summary>
    [Range(1, 1_000_000_000, ErrorMessage = "must be from 1 to 1000000000")]
    public int BodyBytes { get; init; } = 1024 * 1024;

    /// <summary>Connections at a time; more are closed as they come.</summary>
    [Range(1, 1_000_000, ErrorMessage = Count)]
    public int Connections { get; init; } = 15_000;

    /// <summary>Headers of a request.</summary>
    [Range(10, 1000, ErrorMessage = "must be from 10 to 1000")]
    public int Headers { get; init; } = 50;

    /// <summary>Bytes of all headers of a request.</summary>
    [Range(1024, 1_000_000, ErrorMessage = "must be from 1024 to 1000000")]
    public int HeaderBytes { get; init; } = 16 * 1024;

    /// <summary>Bytes of a request's first line, which holds the address.</summary>
    [Range(1024, 1_000_000, ErrorMessage = "must be from 1024 to 1000000")]
    public int AddressBytes { get; init; } = 8 * 1024;

    /// <summary>How long the headers of a request may take to come.</summary>
    [Range(1, 86_400, ErrorMessage = Seconds)]
    public int HeaderSeconds { get; init; } = 10;

    /// <summary>How long a connection may be idle between two requests.</summary>
    [Range(1, 86_400, ErrorMessage = Seconds)]
    public int IdleSeconds { get; init; } = 60;

    /// <summary>Bytes a second that a client must send of a body, and take of an answer, after the first five seconds.</summary>
    [Range(1, 1_000_000, ErrorMessage = Count)]
    public int LeastBytesPerSecond { get; init; } = 240;
}
