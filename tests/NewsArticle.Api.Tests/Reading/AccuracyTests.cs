using NewsArticle.Api.Tests.Support;
using NewsArticle.Extraction;

namespace NewsArticle.Api.Tests.Reading;

public sealed class AccuracyTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [Fact]
    public async Task The_report_is_of_the_extractor_that_ships()
    {
        var report = await app.Client.ReadAsync("/api/v1/extraction/accuracy");

        report.Text("extractor").Should().Be(ArticleExtractor.Version, "the report is made again for every version: see CONTRIBUTING.md");
    }

    [Fact]
    public async Task Each_set_of_news_is_measured_at_each_level()
    {
        var report = await app.Client.ReadAsync("/api/v1/extraction/accuracy");

        var corpora = report.GetProperty("corpora").EnumerateArray().ToList();
        corpora.Should().NotBeEmpty();
        corpora.Should().OnlyContain(corpus => corpus.GetProperty("documents").GetInt32() > 0 && corpus.GetProperty("licences").GetArrayLength() > 0);
        corpora.Should().AllSatisfy(corpus => corpus.GetProperty("levels").EnumerateArray().Select(level => level.Text("level"))
            .Should().Equal("strict", "balanced", "wide"));
    }
}
