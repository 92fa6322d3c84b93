using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Searching;

public sealed class SearchPagingTests : IDisposable
{
    private readonly NewsArticleApp _app = new();

    [Theory]
    [InlineData("relevance", "drones OR person:klitschko OR shelters")]
    [InlineData("relevance", "drones OR shelters")]
    [InlineData("relevance", "person:klitschko")]
    [InlineData("newest", "drones OR shelters")]
    [InlineData("oldest", "drones OR shelters")]
    public async Task Walking_the_pages_shows_every_hit_once_in_one_order(string sort, string query)
    {
        for (var day = 0; day < 4; day++)
        {
            await _app.GivenArticleAsync(Some.RichArticle(day % 2 is 0 ? Some.Time.AddDays(day / 2) : null));
            await _app.GivenArticleAsync(Some.Article("Drones " + string.Concat(Enumerable.Repeat("far ", day)), Some.Time, "Drones."));
        }

        var whole = (await _app.HitsAsync(query, $"&sort={sort}&limit=200")).ConvertAll(Key);
        var walked = new List<string>();
        var cursor = "";
        do
        {
            var page = await _app.Client.ReadAsync(Searches.Address(query, $"&sort={sort}&limit=3{cursor}"));
            walked.AddRange(page.GetProperty("items").EnumerateArray().Select(Key));
            cursor = page.GetProperty("nextCursor").GetString() is { } next ? $"&cursor={next}" : null;
        }
        while (cursor is not null);

        walked.Should().Equal(whole).And.OnlyHaveUniqueItems().And.HaveCountGreaterThan(4);
    }

    [Fact]
    public async Task The_link_header_leads_to_the_next_page()
    {
        await _app.GivenArticleAsync(Some.RichArticle());
        await _app.GivenArticleAsync(Some.RichArticle());

        var answer = await _app.Client.GetAsync(new Uri(Searches.Address("drones", "&limit=1"), UriKind.Relative));

        var link = answer.Headers.GetValues("Link").Single();
        link.Should().EndWith("rel=\"next\"");
        (await _app.Client.ReadAsync(link[1..link.IndexOf('>', StringComparison.Ordinal)])).GetProperty("items").GetArrayLength().Should().Be(1);
    }

    public void Dispose() => _app.Dispose();

    private static string Key(System.Text.Json.JsonElement hit) =>
        $"{hit.Text("kind")} {(hit.TryGetProperty("quote", out var quote) ? quote.GetProperty("id").GetInt32() : hit.ArticleId())}";
}
