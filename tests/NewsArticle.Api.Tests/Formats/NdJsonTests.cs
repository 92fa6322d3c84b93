using System.Text.Json;
using NewsArticle.Api.Tests.Listing;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Formats;

public sealed class NdJsonTests(SmallArchive archive) : IClassFixture<SmallArchive>
{
    [Theory]
    [InlineData("/api/v1/articles?sort=oldest")]
    [InlineData("/api/v1/quotes?include=article")]
    [InlineData("/api/v1/attack-figures?fields=metric,place.name")]
    [InlineData("/api/v1/places?sample=2&seed=1")]
    [InlineData("/api/v1/search?q=drones")]
    [InlineData("/api/v1/search?q=drones&limit=1")]
    [InlineData("/api/v1/changes?after=2")]
    [InlineData("/api/v1/articles/1/people?precision=wide")]
    [InlineData("/api/v1/articles/1/places?precision=strict")]
    [InlineData("/api/v1/articles/1/organizations?precision=wide")]
    [InlineData("/api/v1/articles/1/quotes?precision=wide")]
    [InlineData("/api/v1/articles/1/attack-figures?precision=wide")]
    [InlineData("/api/v1/changes?limit=2&resource=article")]
    public async Task Each_line_is_an_item_as_the_page_has_it(string list)
    {
        var lines = (await archive.Client.ReadTextAsync($"{list}&format=ndjson")).TrimEnd('\n').Split('\n');
        var items = (await archive.Client.ReadAsync(list)).GetProperty("items").EnumerateArray();

        lines.Should().Equal(items.Select(item => item.GetRawText()));
    }

    [Fact]
    public async Task A_cursor_without_a_limit_is_where_the_rest_starts()
    {
        var page = await archive.Client.ReadAsync("/api/v1/places?limit=1");

        var rest = (await archive.Client.ReadTextAsync($"/api/v1/places?format=ndjson&cursor={page.Text("nextCursor")}")).TrimEnd('\n').Split('\n');

        rest.Should().HaveCount(2).And.OnlyContain(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32() > 0);
    }

    [Fact]
    public async Task An_empty_list_is_empty() =>
        (await archive.Client.ReadTextAsync("/api/v1/people?format=ndjson&q=nobody")).Should().BeEmpty();
}
