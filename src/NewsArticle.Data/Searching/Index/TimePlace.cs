namespace NewsArticle.Data.Searching.Index;

/// <summary>
/// Numbers that grow with the time of publication, and within the same second with the id. An index that keeps its rows in their order
/// has the newest at hand, however many match.
/// </summary>
public static class TimePlace
{
    /// <summary>The lower bits of a place are the id: room for 268 million articles, and as many quotes.</summary>
    public const int IdBits = 28;

    /// <summary>1850-01-01 in seconds since the year 1: what is older, or without a time, stands before everything else.</summary>
    public const long FirstSecond = 58_348_771_200;

    /// <summary>The last second that has places of its own is in 2122; with it, a place stays below <see cref="TextMatch.Floor"/>.</summary>
    public const long LastSecond = (1L << 33) - 1;

    /// <summary>The ids of one second.</summary>
    public const long Second = 1L << IdBits;

    /// <summary>The place before all that is published at a time or later.</summary>
    /// <param name="ticks">The time, UTC.</param>
    public static long StartOf(long ticks) => Math.Clamp((ticks / TimeSpan.TicksPerSecond) - FirstSecond, 0, LastSecond) << IdBits;

    /// <summary>The second of a place, counted from <see cref="FirstSecond"/>.</summary>
    public static long SecondOf(long place) => place >> IdBits;
}
