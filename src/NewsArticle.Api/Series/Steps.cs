namespace NewsArticle.Api.Series;

/// <summary>Numbers the steps of time. Day 0 of the calendar, 0001-01-01, is a Monday, so that weeks need no shift.</summary>
internal static class Steps
{
    /// <summary>More steps are too many for anybody to look at.</summary>
    public const int Most = 2000;

    private const int MonthsPerYear = 12;
    private const int DaysPerWeek = 7;

    /// <summary>The step that a time lies in.</summary>
    public static long Of(DateTime time, SeriesInterval interval) => interval switch
    {
        SeriesInterval.Hour => time.Ticks / TimeSpan.TicksPerHour,
        SeriesInterval.Day => time.Ticks / TimeSpan.TicksPerDay,
        SeriesInterval.Week => time.Ticks / TimeSpan.TicksPerDay / DaysPerWeek,
        _ => ((time.Year - 1) * MonthsPerYear) + time.Month - 1,
    };

    /// <summary>When a step starts, UTC.</summary>
    public static DateTime StartOf(long step, SeriesInterval interval) => interval switch
    {
        SeriesInterval.Hour => new DateTime(step * TimeSpan.TicksPerHour, DateTimeKind.Utc),
        SeriesInterval.Day => new DateTime(step * TimeSpan.TicksPerDay, DateTimeKind.Utc),
        SeriesInterval.Week => new DateTime(step * DaysPerWeek * TimeSpan.TicksPerDay, DateTimeKind.Utc),
        _ => new DateTime((int)(step / MonthsPerYear) + 1, (int)(step % MonthsPerYear) + 1, 1, 0, 0, 0, DateTimeKind.Utc),
    };

    /// <summary>Every step from the first to the last that has something; the empty ones between are there too.</summary>
    /// <returns>Null where there are more than <see cref="Most"/>.</returns>
    public static IReadOnlyList<TStep>? Fill<TValue, TStep>(
        IReadOnlyDictionary<long, TValue> values, Func<long, TValue?, TStep> show)
    {
        if (values.Count is 0)
        {
            return [];
        }

        var (first, last) = (values.Keys.Min(), values.Keys.Max());
        return last - first >= Most
            ? null
            : [.. Enumerable.Range(0, (int)(last - first) + 1).Select(offset => show(first + offset, values.GetValueOrDefault(first + offset)))];
    }
}
