using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Listing;

public sealed class ShapeTests(SmallArchive archive) : IClassFixture<SmallArchive>
{
    [Fact]
    public async Task Fields_choose_the_members_of_the_items_and_of_their_members()
    {
        var quote = (await archive.Client.ReadAsync("/api/v1/quotes?speaker=Pena&fields=text,speaker.name")).GetProperty("items")[0];

        JsonSerializer.Serialize(quote).Should().Be("""{"text":"We saw it.","speaker":{"name":"Jos\u00E9 Pe\u00F1a"}}""");
    }

    [Fact]
    public async Task Fields_reach_into_lists_and_leave_null_as_it_is()
    {
        var list = await archive.Client.ReadAsync("/api/v1/articles?include=places&fields=publishedAt,places.name");

        list.GetProperty("items").EnumerateArray().Select(item => item.ToString()).Should().Equal(
            """{"publishedAt":"2023-01-10T00:00:00Z","places":[{"name":"Goma"}]}""",
            """{"publishedAt":"2022-12-19T08:30:00Z","places":[{"name":"Kyiv"}]}""",
            """{"publishedAt":null,"places":[{"name":"Ukraine"}]}""");
    }

    [Fact]
    public async Task Include_adds_parts_that_lists_leave_out()
    {
        var plain = (await archive.Client.ReadAsync("/api/v1/articles?metric=killed")).GetProperty("items")[0];
        var full = (await archive.Client.ReadAsync("/api/v1/articles?metric=killed&include=paragraphs,quotes,attackFigures")).GetProperty("items")[0];
        var figure = (await archive.Client.ReadAsync("/api/v1/attack-figures?metric=killed&include=article")).GetProperty("items")[0];

        plain.TryGetProperty("quotes", out _).Should().BeFalse();
        full.GetProperty("quotes")[0].Text("text").Should().Be("We saw it.");
        full.GetProperty("quotes")[0].TryGetProperty("article", out _).Should().BeFalse();
        full.GetProperty("attackFigures").GetArrayLength().Should().Be(1);
        full.GetProperty("paragraphs").GetArrayLength().Should().Be(1);
        full.TryGetProperty("people", out _).Should().BeFalse();
        figure.GetProperty("article").Text("headline").Should().Be("Raid");
    }

    [Theory]
    [InlineData("articles?count=exact&limit=1", 3)]
    [InlineData("articles?count=estimate&limit=2", 3)]
    [InlineData("attack-figures?count=exact&place=Kyiv", 2)]
    [InlineData("people?count=exact", 2)]
    public async Task The_whole_list_is_counted_when_asked(string query, int total)
    {
        var list = await archive.Client.ReadAsync($"/api/v1/{query}");

        list.GetProperty("total").GetInt64().Should().Be(total);
        list.GetProperty("totalIsEstimate").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Nothing_is_counted_unasked()
    {
        var list = await archive.Client.ReadAsync("/api/v1/articles");

        list.TryGetProperty("total", out _).Should().BeFalse();
        list.TryGetProperty("facets", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("articles", "person", "Vitali Klitschko:1 José Peña:1")]
    [InlineData("articles", "place", "Kyiv:1 Goma:1 Ukraine:1")]
    [InlineData("articles", "country", "UA:2 CD:1")]
    [InlineData("articles", "organization", "Ukrainian Air Force:1")]
    [InlineData("articles", "publisher", "null:1 Daily Chronicle:1 The Example Times:1")]
    [InlineData("articles", "month", "null:1 2022-12:1 2023-01:1")]
    [InlineData("articles", "language", "null:1 de:1 en-GB:1")]
    [InlineData("articles", "metric", "intercepted:1 killed:1 launched:1")]
    [InlineData("articles", "speaker", "Vitali Klitschko:1 José Peña:1")]
    [InlineData("articles?person=pena", "metric", "killed:1")]
    [InlineData("quotes", "kind", "direct:3")]
    [InlineData("quotes", "publisher", "The Example Times:2 Daily Chronicle:1")]
    [InlineData("quotes", "cue", "said:3")]
    [InlineData("attack-figures", "metric", "intercepted:1 killed:1 launched:1")]
    [InlineData("attack-figures", "object", "drone:2 soldier:1")]
    [InlineData("attack-figures", "place", "Kyiv:2 Goma:1")]
    [InlineData("attack-figures", "claimant", "Ukrainian Air Force:2 Police:1")]
    [InlineData("attack-figures", "weapon", "null:2 artillery rocket:1")]
    [InlineData("attack-figures", "qualifier", "at-least:1 exact:1 range:1")]
    [InlineData("places", "kind", "city:2 country:1")]
    [InlineData("places", "country", "UA:2 CD:1")]
    [InlineData("people", "publisher", "Daily Chronicle:1 The Example Times:1")]
    public async Task The_whole_list_is_counted_by_what_facets_name(string query, string facet, string counts)
    {
        var mark = query.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var list = await archive.Client.ReadAsync($"/api/v1/{query}{mark}limit=1&facets={facet}");

        var values = list.GetProperty("facets").GetProperty(facet).EnumerateArray()
            .Select(value => $"{value.Text("value") ?? "null"}:{value.GetProperty("count").GetInt32()}");
        string.Join(' ', values).Should().Be(counts);
    }

    [Fact]
    public async Task A_sample_is_the_same_each_time_and_another_for_another_seed()
    {
        var samples = new List<string>();
        for (var seed = 0; seed < 8; seed++)
        {
            var sample = await archive.ValuesAsync($"/api/v1/articles?sample=1&seed={seed}", "id");
            var again = await archive.ValuesAsync($"/api/v1/articles?sample=1&seed={seed}", "id");
            samples.Add(sample.Single()!);
            again.Should().Equal(sample);
        }

        samples.Distinct().Should().HaveCountGreaterThan(1);
        (await archive.ValuesAsync("/api/v1/articles?sample=50", "id")).Should().HaveCount(3);
    }
}
