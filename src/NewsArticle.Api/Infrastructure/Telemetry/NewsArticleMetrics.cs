using System.Diagnostics.Metrics;

namespace NewsArticle.Api.Infrastructure.Telemetry;

/// <summary>What can be measured of the service beside what ASP.NET Core, the writer and extraction measure of themselves.</summary>
public sealed class NewsArticleMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "NewsArticle";

    private static readonly KeyValuePair<string, object?> Memory = new("source", "memory");
    private static readonly KeyValuePair<string, object?> Record = new("source", "record");
    private static readonly KeyValuePair<string, object?> Made = new("source", "made");

    private readonly Counter<long> _answers;
    private readonly Counter<long> _imports;
    private readonly Counter<long> _fetches;

    public NewsArticleMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);

        var meter = meters.Create(MeterName);
        _answers = meter.CreateCounter<long>(
            "newsarticle.answers", "{answer}", "Answers to readers, by source: kept in memory, from an article's record, or made.");
        _imports = meter.CreateCounter<long>(
            "newsarticle.imports", "{article}", "Articles that were to be imported, by outcome: stored, duplicate or refused.");
        _fetches = meter.CreateCounter<long>(
            "newsarticle.fetches", "{request}", "Pages and feeds that were to be fetched, by outcome: fetched, unchanged, put-off or refused.");
    }

    public void AnsweredFromMemory() => _answers.Add(1, Memory);

    public void AnsweredFromRecord() => _answers.Add(1, Record);

    public void AnsweredAnew() => _answers.Add(1, Made);

    /// <summary>Counts an import.</summary>
    /// <param name="outcome">What became of it, in one word.</param>
    public void Imported(string outcome) => _imports.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    /// <summary>Counts a page or a feed that was to be fetched.</summary>
    /// <inheritdoc cref="Imported"/>
    public void Fetched(string outcome) => _fetches.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
