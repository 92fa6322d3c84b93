using System.Globalization;
using NewsArticle.Api.Infrastructure.Json;

namespace NewsArticle.Api.Imports.Feeds;

/// <summary>Reads the times of feeds: as Atom has them (RFC 3339), and as RSS has them (RFC 822, with the zones of its time).</summary>
internal static class FeedTime
{
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UT"] = "+0000",
        ["UTC"] = "+0000",
        ["Z"] = "+0000",
        ["GMT"] = "+0000",
        ["EST"] = "-0500",
        ["EDT"] = "-0400",
        ["CST"] = "-0600",
        ["CDT"] = "-0500",
        ["MST"] = "-0700",
        ["MDT"] = "-0600",
        ["PST"] = "-0800",
        ["PDT"] = "-0700",
    };

    private static readonly string[] Formats =
    [
        "d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz", "d MMM yy HH:mm:ss zzz", "d MMM yy HH:mm zzz",
    ];

    /// <summary>UTC; null where it is no time.</summary>
    public static DateTime? Read(string? text)
    {
        var line = FeedText.Line(text);
        if (UtcTime.TryParse(line, out var utc))
        {
            return utc;
        }

        // The day of the week says nothing, and is sometimes wrong.
        var time = line?[(line.IndexOf(',', StringComparison.Ordinal) + 1)..].Trim() ?? "";
        var zone = time[(time.LastIndexOf(' ') + 1)..];
        if (Zones.TryGetValue(zone, out var offset))
        {
            time = time[..^zone.Length] + offset;
        }

        return DateTimeOffset.TryParseExact(time, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read.UtcDateTime : null;
    }
}
