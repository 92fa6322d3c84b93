namespace NewsArticle.Api.Tests.Searching;

public sealed class SearchingTests(SearchedArchive archive) : IClassFixture<SearchedArchive>
{
    [Theory]
    [InlineData("drones", "raid mayor")]
    [InlineData("DRONE", "raid mayor")]
    [InlineData("drones kyiv", "raid mayor")]
    [InlineData("drones AND lodz", "")]
    [InlineData("talks OR lodz", "talks lodz")]
    [InlineData("drones -shelters", "raid")]
    [InlineData("NOT shelters drones", "raid")]
    [InlineData("(talks OR drones) -(shelters OR overnight)", "talks")]
    [InlineData("\"power station\"", "raid")]
    [InlineData("“power stations”", "raid")]
    [InlineData("\"stations power\"", "")]
    [InlineData("\"over kyiv officials\"", "")]
    [InlineData("intercepting", "raid")]
    [InlineData("missil*", "raid")]
    [InlineData("missile*", "raid")]
    [InlineData("missilex*", "")]
    [InlineData("shahed-136", "raid")]
    [InlineData("\"shahed 136\"", "raid")]
    [InlineData("12000", "talks")]
    [InlineData("12,000", "talks")]
    [InlineData("LODZ", "lodz")]
    [InlineData("Łódź", "lodz")]
    [InlineData("zelenskyy", "talks")]
    [InlineData("don't", "mayor")]
    [InlineData("headline:raid", "raid")]
    [InlineData("headline:overnight", "")]
    [InlineData("body:overnight", "raid")]
    [InlineData("body:raid", "")]
    [InlineData("headline:(raid OR talks)", "raid talks")]
    [InlineData("headline:tal*", "talks")]
    [InlineData("publisher:times", "raid")]
    [InlineData("publisher:\"example times\"", "raid")]
    [InlineData("person:klitschko", "mayor")]
    [InlineData("person:\"the boxer\"", "mayor")]
    [InlineData("person:klit*", "mayor")]
    [InlineData("person:kyiv", "")]
    [InlineData("place:kyiv", "mayor")]
    [InlineData("speaker:klitschko", "mayor")]
    [InlineData("speaker:klitschko OR talks", "mayor talks")]
    [InlineData("drones -person:klitschko", "raid")]
    [InlineData("drones near/3 kyiv", "mayor")]
    [InlineData("kyiv near/3 drones", "mayor")]
    [InlineData("drones near/0 kyiv", "")]
    [InlineData("sentence:(drones kyiv)", "mayor")]
    [InlineData("sentence:(overnight -kyiv)", "raid")]
    [InlineData("sentence:\"were intercepted\"", "raid")]
    public async Task A_query_finds_the_articles_it_holds_for_and_no_other(string query, string articles)
    {
        var found = await archive.App.ArticlesAsync(query);

        found.Select(archive.NameOf).Should().BeEquivalentTo(articles.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("shelters", "Stay in the shelters")]
    [InlineData("body:shelter", "Stay in the shelters")]
    [InlineData("speaker:klitschko", "Stay in the shelters")]
    [InlineData("speaker:klitschko -shelters", "")]
    [InlineData("headline:mayor stay", "Stay in the shelters")]
    [InlineData("place:kyiv shelt*", "Stay in the shelters")]
    [InlineData("sentence:(shelters said)", "Stay in the shelters")]
    [InlineData("drones", "")]
    public async Task A_query_finds_the_quotes_it_holds_for_and_no_other(string query, string quote)
    {
        var found = await archive.App.QuotesAsync(query);

        found.Should().BeEquivalentTo(quote.Length is 0 ? [] : new[] { quote });
    }

    [Fact]
    public async Task Headlines_count_more_than_bodies()
    {
        var found = await archive.App.ArticlesAsync("kyiv raid OR overnight");

        archive.NameOf(found[0]).Should().Be("raid");
    }

    [Theory]
    [InlineData("newest", "raid mayor")]
    [InlineData("oldest", "mayor raid")]
    public async Task Hits_are_ordered_by_time(string sort, string articles)
    {
        var found = await archive.App.ArticlesAsync("drones", $"&sort={sort}");

        string.Join(' ', found.Select(archive.NameOf)).Should().Be(articles);
    }

    [Fact]
    public async Task Precision_says_how_sure_a_quote_must_be() =>
        (await archive.App.QuotesAsync("unsure", "&precision=wide")).Should().HaveCount(1 + (await archive.App.QuotesAsync("unsure")).Count);
}
