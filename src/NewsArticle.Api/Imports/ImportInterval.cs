using System.Xml;

namespace NewsArticle.Api.Imports;

/// <summary>How often a feed is looked at, written as ISO 8601 has spans of time: "PT15M".</summary>
internal static class ImportInterval
{
    public const string Expectation = "must be a span such as PT15M, from PT5M to P30D";

    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    public static bool TryRead(string text, out int seconds)
    {
        seconds = 0;
        try
        {
            var span = text.Length <= 50 ? XmlConvert.ToTimeSpan(text) : TimeSpan.Zero;
            seconds = span >= Shortest && span <= Longest ? (int)span.TotalSeconds : 0;
        }
        catch (Exception unreadable) when (unreadable is FormatException or OverflowException)
        {
            return false;
        }

        return seconds > 0;
    }

    public static string Write(int seconds) => XmlConvert.ToString(TimeSpan.FromSeconds(seconds));
}
