using System.Net;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;
using NewsArticle.Data;

namespace NewsArticle.Api.Tests.Listing;

public sealed class SeriesTests(SmallArchive archive) : IClassFixture<SmallArchive>
{
    [Theory]
    [InlineData("articles", "hour", "2022-12-19T08:00:00Z:1", 521)]
    [InlineData("articles", "day", "2022-12-19T00:00:00Z:1", 23)]
    [InlineData("articles", "week", "2022-12-19T00:00:00Z:1", 4)]
    [InlineData("articles", "month", "2022-12-01T00:00:00Z:1", 2)]
    [InlineData("quotes", "month", "2022-12-01T00:00:00Z:2", 2)]
    public async Task Lists_are_counted_in_steps_without_gaps(string list, string interval, string first, int steps)
    {
        var series = await archive.Client.ReadAsync($"/api/v1/{list}/series?interval={interval}");

        var all = Steps(series);
        all.Should().HaveCount(steps);
        $"{all[0].Text("start")}:{all[0].GetProperty("count").GetInt32()}".Should().Be(first);
        all.Sum(step => step.GetProperty("count").GetInt32()).Should().Be(series.GetProperty("total").GetInt32());
        all[^1].GetProperty("count").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task A_step_names_its_top_articles_and_what_has_no_date_is_counted_apart()
    {
        var series = await archive.Client.ReadAsync("/api/v1/articles/series?interval=month");

        series.GetProperty("undated").GetInt32().Should().Be(1);
        Steps(series).Select(step => step.GetProperty("topArticles")[0].Text("headline")).Should().Equal("Drones", "Raid");
    }

    [Fact]
    public async Task Figures_are_summed_by_metric_at_the_time_of_their_event_with_the_rows_counted()
    {
        var series = await archive.Client.ReadAsync("/api/v1/attack-figures/series?interval=month&rows=true");

        Steps(series).Select(Describe).Should().Equal(
            "2022-12 launched 1: 35 (35 to open), intercepted 1: 30 (30 to 30)",
            "2023-01 killed 1: 10000 (10000 to 15000)");
        Steps(series)[0].GetProperty("metrics")[0].GetProperty("rows").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task Filters_and_the_time_of_publication_can_be_asked_for()
    {
        var series = await archive.Client.ReadAsync("/api/v1/attack-figures/series?interval=day&by=published&metric=launched");

        Steps(series).Select(step => step.Text("start")).Should().Equal("2022-12-19T00:00:00Z");
        Steps(series)[0].GetProperty("metrics")[0].TryGetProperty("rows", out _).Should().BeFalse();
    }

    [Fact]
    public async Task A_number_that_is_said_again_counts_once_unless_asked_and_a_corrected_one_never()
    {
        using var app = new NewsArticleApp();
        var article = Some.RichArticle(Some.Time);
        article.AttackFigures.Clear();
        var kyiv = (Place)article.Appearances.Single(appearance => appearance.Identity is Place).Identity;
        var first = Launched(35);
        var again = Launched(35);
        var corrected = Launched(20);
        var correction = Launched(25);
        correction.Corrects = corrected;
        article.AttackFigures.AddRange([first, again, corrected, correction]);
        await app.GivenArticleAsync(article);

        var merged = await app.Client.ReadAsync("/api/v1/attack-figures/series");
        var each = await app.Client.ReadAsync("/api/v1/attack-figures/series?repeats=count");

        Describe(Steps(merged).Single()).Should().Be("2022-12 launched 2: 60 (60 to 60)");
        Describe(Steps(each).Single()).Should().Be("2022-12 launched 3: 95 (95 to 95)");

        AttackFigure Launched(long value) => Some.Figure(
            article, AttackMetric.Launched, value, AttackQualifier.Exact, "35", 1, "30 of at least 35 drones were destroyed", null, kyiv);
    }

    [Fact]
    public async Task Too_many_steps_are_a_problem_that_says_what_to_do()
    {
        using var app = new NewsArticleApp();
        await app.GivenArticleAsync(Some.Article(published: Some.Time));
        await app.GivenArticleAsync(Some.Article(published: Some.Time.AddYears(-1)));

        var answer = await app.Client.GetAsync(new Uri("/api/v1/articles/series?interval=hour", UriKind.Relative));

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Errors().Should().ContainKey("interval");
    }

    private static List<JsonElement> Steps(JsonElement series) => [.. series.GetProperty("steps").EnumerateArray()];

    private static string Describe(JsonElement step) => step.Text("start")[..7] + " " + string.Join(", ", step.GetProperty("metrics").EnumerateArray().Select(
        sum => $"{sum.Text("metric")} {sum.GetProperty("figures")}: {sum.GetProperty("sum")} ({sum.GetProperty("low")} to {(sum.GetProperty("high").ValueKind is JsonValueKind.Null ? "open" : sum.GetProperty("high").ToString())})"));
}
