using System.Net;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Changes;

public sealed class ListingChangesTests : IDisposable
{
    private readonly NewsArticleApp _app = new();

    [Fact]
    public async Task Changes_come_in_order_with_where_the_resource_is_read()
    {
        var id = await _app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));
        await _app.Client.SendAsync(HttpMethod.Patch, $"/api/v1/articles/{id}", new { headline = "Flood" });

        var answer = await _app.Client.ReadAsync("/api/v1/changes");

        answer.GetProperty("items").EnumerateArray().Select(Row).Should().Equal("1 created article", "2 corrected article");
        var first = answer.GetProperty("items")[0];
        first.Text("href").Should().Be($"/api/v1/articles/{id}");
        first.GetProperty("articleId").GetInt32().Should().Be(id);
        first.Text("at").Should().EndWith("Z");
        answer.GetProperty("lastSequence").GetInt64().Should().Be(2);
        answer.GetProperty("hasMore").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Every_address_that_is_served_can_be_read()
    {
        await _app.GivenArticleAsync(Some.RichArticle());
        var article = (await _app.Client.ReadAsync("/api/v1/articles/1"));
        var quote = article.GetProperty("quotes")[0].GetProperty("id").GetInt32();
        (await _app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/1/quotes/{quote}")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await _app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/1/people/{article.GetProperty("people")[0].GetProperty("id").GetInt32()}", new { name = "Vitali Klitschko", role = "Mayor" });

        var items = (await _app.Client.ReadAsync("/api/v1/changes")).GetProperty("items").EnumerateArray().ToList();

        items.Should().ContainSingle(item => item.Text("resource") == "quote").Which.GetProperty("href").ValueKind.Should().Be(JsonValueKind.Null);
        items.Should().Contain(item => item.Text("resource") == "person" && item.GetProperty("articleId").ValueKind == JsonValueKind.Number);
        foreach (var item in items.Where(item => item.Text("resource") != "quote"))
        {
            (await _app.Client.GetAsync(new Uri(item.Text("href"), UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK, item.ToString());
        }
    }

    [Fact]
    public async Task Filters_choose_and_the_next_address_keeps_them_and_resumes_at_the_end_too()
    {
        await _app.GivenArticleAsync(Some.RichArticle());
        var other = await _app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));

        var first = await _app.Client.ReadAsync($"/api/v1/changes?resource=article&kind=created&article={other}&limit=1");
        await _app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{other}");
        var next = await _app.Client.ReadAsync(first.Text("next"));

        first.GetProperty("items").GetArrayLength().Should().Be(1);
        first.Text("next").Should().Contain("limit=1").And.Contain("resource=article").And.Contain("after=5");
        next.GetProperty("items").GetArrayLength().Should().Be(0);
        next.GetProperty("lastSequence").GetInt64().Should().Be(6);
    }

    [Fact]
    public async Task Pages_lead_through_all_of_the_log()
    {
        await _app.GivenArticleAsync(Some.RichArticle());
        var seen = new List<long>();

        for (string? address = "/api/v1/changes?limit=3"; address is not null;)
        {
            var page = await _app.Client.ReadAsync(address);
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("sequence").GetInt64()));
            address = page.GetProperty("hasMore").GetBoolean() ? page.Text("next") : null;
        }

        seen.Should().Equal(1, 2, 3, 4);
    }

    [Theory]
    [InlineData("after=2", "after")]
    [InlineData("after=-1", "after")]
    [InlineData("limit=0", "limit")]
    [InlineData("kind=changed", "kind")]
    public async Task What_cannot_be_meant_is_a_problem_with_status_400(string query, string place)
    {
        await _app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));

        var answer = await _app.Client.GetAsync(new Uri($"/api/v1/changes?{query}", UriKind.Relative));

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Errors().Should().ContainKey(place);
    }

    public void Dispose() => _app.Dispose();

    private static string Row(JsonElement item) => $"{item.GetProperty("sequence")} {item.Text("kind")} {item.Text("resource")}";
}
