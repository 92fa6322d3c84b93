using System.ComponentModel.DataAnnotations;

namespace NewsArticle.Api.Imports;

/// <summary>From where articles may be fetched, and how. Lists are parted by semicolons.</summary>
internal sealed class ImportOptions
{
    public const string Section = "Imports";

    /// <summary>
    /// The hosts to import from: "news.example.org", "*.example.org" for all below that name but not itself, "*" for any. Where there
    /// are none, nothing is fetched.
    /// </summary>
    public string Hosts { get; init; } = "";

    /// <summary>The ports to import from.</summary>
    public string Ports { get; init; } = "80;443";

    /// <summary>How the service names itself to sites. What stands before the first slash is its name in robots.txt.</summary>
    [RegularExpression(@"[A-Za-z_\-]+(/[\x21-\x7E]+)?( \([\x20-\x27\x2A-\x7E]*\))?", ErrorMessage = "must be a name of letters, such as NewsArticle/1.0 (+https://news.example.org)")]
    public string UserAgent { get; init; } = "NewsArticle/1.0";

    /// <summary>Bytes of a page or a feed, also after it was unpacked.</summary>
    [Range(1024, 100_000_000, ErrorMessage = "must be from 1024 to 100000000")]
    public int Bytes { get; init; } = 5 * 1024 * 1024;

    /// <summary>How long one request may take to its end.</summary>
    [Range(1, 600, ErrorMessage = "must be from 1 to 600")]
    public int Seconds { get; init; } = 10;

    /// <summary>How long a host is left alone between two requests.</summary>
    [Range(0, 3600, ErrorMessage = "must be from 0 to 3600")]
    public int SecondsBetween { get; init; } = 1;

    /// <summary>How many jobs may be active or paused.</summary>
    [Range(1, 100_000, ErrorMessage = "must be from 1 to 100000")]
    public int Jobs { get; init; } = 1000;
}
