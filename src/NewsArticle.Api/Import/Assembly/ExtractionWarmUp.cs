using NewsArticle.Extraction;

namespace NewsArticle.Api.Import.Assembly;

/// <summary>Has one sentence read beside the start, so that nobody's first article waits for tables to be read and code to be compiled.</summary>
internal sealed class ExtractionWarmUp : BackgroundService
{
    private static readonly ArticleText Sample = new(
    [
        "KYIV, Ukraine — Mayor Olena Zhuk of Sumy said on Monday that at least 12 people were killed when drones hit a market. “We need help,” she told the Red Cross.",
    ]);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => ArticleExtractor.Extract(Sample), stoppingToken);
}
