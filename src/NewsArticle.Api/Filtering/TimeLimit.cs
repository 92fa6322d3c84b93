using System.ComponentModel;
using System.Globalization;
using NewsArticle.Api.Infrastructure.Json;
using NewsArticle.Api.Infrastructure.Requests;

namespace NewsArticle.Api.Filtering;

/// <summary>A point in time at which a range starts or ends; where it is a date, all of the day belongs to the range.</summary>
/// <param name="Start">The first moment meant, UTC.</param>
/// <param name="End">The last moment meant, UTC.</param>
[TypeConverter(typeof(StringConverter))] // One value, not a set of members.
public readonly record struct TimeLimit(DateTime Start, DateTime End) : IQueryValue<TimeLimit>
{
    private const string Now = "now";

    static string IQueryValue<TimeLimit>.Expectation =>
        "must be a date (2022-12-19), a date and time with offset (2022-12-19T08:30:00Z), or relative to now (now, now-2d; units m, h, d, w, M, y)";

    static bool IQueryValue<TimeLimit>.TryRead(string text, DateTimeOffset now, out TimeLimit value)
    {
        value = default;
        if (text.StartsWith(Now, StringComparison.Ordinal))
        {
            return TryReadRelative(text[Now.Length..], now.UtcDateTime, out value);
        }

        if (!UtcTime.TryParse(text, out var time))
        {
            return false;
        }

        var isDate = text.Length == "2022-12-19".Length;
        value = new TimeLimit(time, isDate ? time.AddTicks(TimeSpan.TicksPerDay - 1) : time);
        return true;
    }

    private static bool TryReadRelative(string text, DateTime now, out TimeLimit value)
    {
        value = new TimeLimit(now, now);
        if (text.Length is 0)
        {
            return true;
        }

        if (text is not ['-' or '+' or ' ', .. var digits, var unit]
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || Move(now, text[0] is '-' ? -count : count, unit) is not { } moved)
        {
            return false;
        }

        value = new TimeLimit(moved, moved);
        return true;
    }

    /// <summary>Null for an unknown unit, and where no calendar has the time.</summary>
    private static DateTime? Move(DateTime time, int count, char unit)
    {
        try
        {
            return unit switch
            {
                'm' => time.AddMinutes(count),
                'h' => time.AddHours(count),
                'd' => time.AddDays(count),
                'w' => time.AddDays(7.0 * count),
                'M' => time.AddMonths(count),
                'y' => time.AddYears(count),
                _ => null,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
