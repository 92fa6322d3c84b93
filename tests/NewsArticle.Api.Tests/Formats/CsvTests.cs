using CsvHelper;
using NewsArticle.Api.Tests.Listing;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Formats;

[Trait(Scale.Catalogue, "20")]
public sealed class CsvTests(SmallArchive archive) : IClassFixture<SmallArchive>
{
    [Fact]
    public async Task Rows_have_what_json_has()
    {
        var rows = Read(await archive.Client.ReadTextAsync("/api/v1/attack-figures?format=csv"));
        var items = (await archive.Client.ReadAsync("/api/v1/attack-figures")).GetProperty("items").EnumerateArray().ToList();

        rows.Select(row => row["id"]).Should().Equal(items.Select(item => item.GetProperty("id").ToString()));
        var killed = rows.Single(row => row["metric"] is "killed");
        killed["value"].Should().Be("10000");
        killed["valueMax"].Should().Be("15000");
        killed["claimedBy.name"].Should().Be("Police");
        killed["claimedBy.id"].Should().BeEmpty();
        killed["place.name"].Should().Be("Goma");
        killed["evidence.exact"].Should().Be("10,000 to 15,000 soldiers");
        killed.Keys.Should().NotContain(column => column.StartsWith("article.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Fields_choose_the_columns_and_their_order()
    {
        var text = await archive.Client.ReadTextAsync("/api/v1/quotes?format=csv&fields=speaker.name,text,speaker&speaker=Pena");

        text.Should().Match("speaker.name,text,speaker.id,speaker.kind\r\nJosé Peña,We saw it.,*,person\r\n");
    }

    [Fact]
    public async Task Include_adds_columns_and_lists_are_cells_of_json()
    {
        var figures = Read(await archive.Client.ReadTextAsync("/api/v1/attack-figures?format=csv&include=article&metric=killed"));
        var articles = Read(await archive.Client.ReadTextAsync("/api/v1/articles?format=csv&include=places,paragraphs&fields=headline,places.name,paragraphs&metric=killed"));

        figures.Single()["article.headline"].Should().Be("Raid");
        articles.Single()["places.name"].Should().Be("""["Goma"]""");
        articles.Single()["paragraphs"].Should().StartWith("""["José Peña said “We saw it.”""");
    }

    [Fact]
    public async Task The_header_is_there_where_no_rows_are()
    {
        var text = await archive.Client.ReadTextAsync("/api/v1/people?format=csv&q=nobody");

        text.Should().Be("id,name,aliases\r\n");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.com\")", "'=HYPERLINK(\"http://example.com\")")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a\r\nb, \"c\"", "a\r\nb, \"c\"")]
    [InlineData("'quoted'", "'quoted'")]
    public async Task A_cell_is_never_a_formula_and_keeps_its_text(string headline, string cell)
    {
        using var app = new NewsArticleApp();
        await app.GivenArticleAsync(Some.Article(headline));

        var rows = Read(await app.Client.ReadTextAsync("/api/v1/articles?format=csv&fields=id,headline"));

        rows.Single()["headline"].Should().Be(cell);
    }

    [Fact]
    public async Task Numbers_below_zero_stay_numbers()
    {
        var rows = Read(await archive.Client.ReadTextAsync("/api/v1/places?format=csv&fields=name,latitude"));

        rows.Single(row => row["name"] is "Goma")["latitude"].Should().Be("-1.68");
    }

    [Fact]
    public async Task With_a_limit_a_page_comes_and_the_link_leads_on()
    {
        var first = await archive.Client.GetAsync(new Uri("/api/v1/places?format=csv&limit=2", UriKind.Relative));
        var link = first.Headers.GetValues("Link").Single();
        var next = link[(link.IndexOf('<') + 1)..link.IndexOf('>')];
        var second = await archive.Client.GetAsync(new Uri(next));

        Read(await first.Content.ReadAsStringAsync()).Should().HaveCount(2);
        Read(await second.Content.ReadAsStringAsync()).Should().ContainSingle();
        second.Headers.Contains("Link").Should().BeFalse();
    }

    /// <summary>As a reader that is not ours reads it.</summary>
    private static List<Dictionary<string, string>> Read(string text)
    {
        using var reader = CsvReader.FromText(text, CsvReaderOptions.Default);
        reader.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.Headers!.ToDictionary(column => column, column => reader.GetString(column)));
        }

        return rows;
    }
}
