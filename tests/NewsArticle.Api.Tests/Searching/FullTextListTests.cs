using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Searching;

/// <summary><c>q</c> on lists, where it is one filter among others.</summary>
public sealed class FullTextListTests(SearchedArchive archive) : IClassFixture<SearchedArchive>
{
    [Theory]
    [InlineData("q=drones", "raid mayor")]
    [InlineData("q=drones&sort=oldest", "mayor raid")]
    [InlineData("q=drones&publisher=the+example+times", "raid")]
    [InlineData("q=drones&publisher!=the+example+times", "mayor")]
    [InlineData("q=drones&person=vitali+klitschko", "mayor")]
    [InlineData("q=drones+-person:klitschko", "raid")]
    [InlineData("q=drones+person:klitschko", "mayor")]
    [InlineData("q=drones+-overnight", "mayor")]
    [InlineData("q=drones&from=2022-12-20", "raid")]
    [InlineData("q=drones&to=2022-12-19", "mayor")]
    [InlineData("q=drones&to=2022-12-19&sort=relevance", "mayor")]
    [InlineData("q=drones+OR+lodz&from=2022-12-19&to=2022-12-20&sort=oldest", "mayor raid")]
    [InlineData("q=speaker:klitschko+OR+talks", "mayor talks")]
    [InlineData("q=speaker:klitschko+OR+talks&sort=oldest", "talks mayor")]
    [InlineData("q=speaker:klitschko+OR+talks&sort=relevance", "talks mayor")]
    [InlineData("q=person:klitschko&sort=relevance", "mayor")]
    [InlineData("q=kyiv+raid+OR+overnight&sort=relevance", "raid")]
    [InlineData("q=talks+OR+lodz", "talks lodz")]
    [InlineData("q=talks+OR+lodz&sort=oldest", "lodz talks")]
    [InlineData("q=sentence:(drones+kyiv)", "mayor")]
    [InlineData("q=nowhere", "")]
    public async Task Articles_are_found_by_their_text(string query, string articles) =>
        (await NamesAsync($"/api/v1/articles?{query}")).Should().Be(articles);

    [Theory]
    [InlineData("q=shelter", "Stay in the shelters")]
    [InlineData("q=shelter&sort=newest", "Stay in the shelters")]
    [InlineData("q=shelter&sort=relevance", "Stay in the shelters")]
    [InlineData("q=headline:mayor&sort=relevance&kind=direct", "Stay in the shelters")]
    [InlineData("q=shelter&speaker=vitali+klitschko&sort=oldest", "Stay in the shelters")]
    [InlineData("q=shelter&speaker!=vitali+klitschko&sort=newest", "")]
    [InlineData("q=drones&sort=newest", "")]
    public async Task Quotes_are_found_by_their_words(string query, string quote)
    {
        var found = (await archive.App.Client.ReadAsync($"/api/v1/quotes?{query}")).GetProperty("items").EnumerateArray();

        found.Select(item => item.Text("text")).Should().BeEquivalentTo(quote.Length is 0 ? [] : new[] { quote });
    }

    [Theory]
    [InlineData("newest", "raid mayor talks lodz")]
    [InlineData("oldest", "lodz talks mayor raid")]
    [InlineData("relevance", null)]
    public async Task Pages_show_each_article_once_and_in_order(string sort, string? articles)
    {
        var names = new List<string>();
        var address = $"/api/v1/articles?q=drones+OR+talks+OR+lodz&limit=1&sort={sort}";
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await archive.App.Client.ReadAsync(address + (cursor.Length is 0 ? "" : $"&cursor={cursor}"));
            names.AddRange(page.GetProperty("items").EnumerateArray().Select(item => archive.NameOf(item.GetProperty("id").GetInt32())));
            cursor = page.GetProperty("nextCursor").GetString();
        }

        names.Should().BeEquivalentTo("raid", "mayor", "talks", "lodz");
        (articles is null || string.Join(' ', names) == articles).Should().BeTrue();
    }

    [Fact]
    public async Task Counts_facets_samples_and_series_are_of_what_is_found()
    {
        var page = await archive.App.Client.ReadAsync("/api/v1/articles?q=drones&count=exact&facets=person&limit=1");
        var sample = await archive.App.Client.ReadAsync("/api/v1/articles?q=drones&sample=9");
        var articles = await archive.App.Client.ReadAsync("/api/v1/articles/series?q=drones&interval=month");
        var quotes = await archive.App.Client.ReadAsync("/api/v1/quotes/series?q=shelters&interval=month");

        page.GetProperty("total").GetInt32().Should().Be(2);
        page.GetProperty("facets").GetProperty("person").GetArrayLength().Should().Be(1);
        sample.GetProperty("items").GetArrayLength().Should().Be(2);
        articles.GetProperty("steps").EnumerateArray().Sum(step => step.GetProperty("count").GetInt32()).Should().Be(2);
        quotes.GetProperty("steps").EnumerateArray().Sum(step => step.GetProperty("count").GetInt32()).Should().Be(1);
    }

    [Fact]
    public async Task Lists_below_a_person_take_it_too()
    {
        var person = (await archive.App.Client.ReadAsync("/api/v1/people")).GetProperty("items")[0].GetProperty("id").GetInt32();

        (await NamesAsync($"/api/v1/people/{person}/articles?q=drones")).Should().Be("mayor");
        (await NamesAsync($"/api/v1/people/{person}/articles?q=overnight")).Should().BeEmpty();
    }

    private async Task<string> NamesAsync(string address) => string.Join(' ', (await archive.App.Client.ReadAsync(address))
        .GetProperty("items").EnumerateArray().Select(item => archive.NameOf(item.GetProperty("id").GetInt32())));
}
