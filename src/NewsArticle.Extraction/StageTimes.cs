using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NewsArticle.Extraction;

/// <summary>How long the stages of extraction take, for whoever listens; as long as nobody does it costs a look at a field.</summary>
public static class StageTimes
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "NewsArticle.Extraction";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "newsarticle.extraction.stage.duration", "s", "How long the stages of extraction took, by stage.");

    internal static TResult Of<TResult>(string stage, Func<TResult> work)
    {
        if (!Duration.Enabled)
        {
            return work();
        }

        var start = Stopwatch.GetTimestamp();
        var result = work();
        Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("stage", stage));
        return result;
    }
}
