using System.Diagnostics.Metrics;

namespace NewsArticle.Data.Writing;

/// <summary>What can be measured of writing.</summary>
public sealed class WriteMeter : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "NewsArticle.Writing";

    private readonly Meter _meter = new(Name);
    private readonly Histogram<double> _wait;
    private readonly Histogram<double> _commit;
    private readonly Histogram<int> _writes;
    private readonly Counter<long> _refused;

    internal WriteMeter(Func<int> waiting)
    {
        _meter.CreateObservableGauge("newsarticle.writing.queue.length", waiting, "{write}", "Writes that wait for their turn.");
        _wait = _meter.CreateHistogram<double>("newsarticle.writing.queue.wait", "s", "How long writes waited for their turn.");
        _commit = _meter.CreateHistogram<double>("newsarticle.writing.commit.duration", "s", "How long it took to bring a commit to the disk.");
        _writes = _meter.CreateHistogram<int>("newsarticle.writing.commit.writes", "{write}", "Writes that shared a commit.");
        _refused = _meter.CreateCounter<long>("newsarticle.writing.refused", "{write}", "Writes that were refused, by reason.");
    }

    public void Dispose() => _meter.Dispose();

    internal void Waited(TimeSpan time, bool isBackground) => _wait.Record(time.TotalSeconds, new KeyValuePair<string, object?>("background", isBackground));

    internal void Committed(TimeSpan time, int writes)
    {
        _commit.Record(time.TotalSeconds);
        _writes.Record(writes);
    }

    internal void Refused(string reason) => _refused.Add(1, new KeyValuePair<string, object?>("reason", reason));
}
