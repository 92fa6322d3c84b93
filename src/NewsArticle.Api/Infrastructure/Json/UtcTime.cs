using System.Globalization;

namespace NewsArticle.Api.Infrastructure.Json;

/// <summary>Reads points in time as clients write them: a date (midnight UTC), or a date and time that says its offset.</summary>
internal static class UtcTime
{
    public const string Expectation = "must be a date (2022-12-19) or a date and time with offset (2022-12-19T08:30:00Z), as ISO 8601 has them";

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    public static bool TryParse(string? text, out DateTime utc)
    {
        utc = default;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            utc = date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            return true;
        }

        if (text is null || !SaysOffset(text)
            || !DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return false;
        }

        utc = time.UtcDateTime;
        return true;
    }

    // K also accepts a time without any offset, which would be read in the server's zone.
    private static bool SaysOffset(string text) => text is [.., 'Z'] || text is [.., '+' or '-', _, _, ':', _, _];
}
