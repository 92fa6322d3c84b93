using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NewsArticle.Data.Conversions;

/// <summary>Stamps UTC on reading, because SQLite forgets the kind, and refuses any other kind on writing.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => RequireUtc(time),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc))
{
    private static DateTime RequireUtc(DateTime time) => time.Kind == DateTimeKind.Utc
        ? time
        : throw new ArgumentException($"The time {time:O} is not in UTC.", nameof(time));
}
