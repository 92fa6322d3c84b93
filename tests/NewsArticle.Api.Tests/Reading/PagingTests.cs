using System.Net;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Reading;

[Trait(Scale.Catalogue, "7")]
public sealed class PagingTests : IDisposable
{
    private readonly NewsArticleApp _app = new();

    [Fact]
    public async Task Articles_come_newest_first_and_undated_ones_last()
    {
        var undated = await _app.GivenArticleAsync(Some.Article());
        var old = await _app.GivenArticleAsync(Some.Article(published: Some.Time.AddYears(-1)));
        var recent = await _app.GivenArticleAsync(Some.Article(published: Some.Time));

        var list = await _app.Client.ReadAsync("/api/v1/articles");

        Ids(list).Should().Equal(recent, old, undated);
        list.GetProperty("nextCursor").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Walking_the_pages_shows_every_article_once_while_new_ones_come(int limit)
    {
        var expected = new List<int>();
        for (var day = 0; day < 5; day++)
        {
            expected.Add(await _app.GivenArticleAsync(Some.Article(published: day % 2 is 0 ? Some.Time.AddDays(-day) : null)));
        }

        var walked = new List<int>();
        var cursor = "";
        do
        {
            var page = await _app.Client.ReadAsync($"/api/v1/articles?limit={limit}{cursor}");
            walked.AddRange(Ids(page));
            await _app.GivenArticleAsync(Some.Article(published: Some.Time.AddDays(1)));
            cursor = page.GetProperty("nextCursor").GetString() is { } next ? $"&cursor={next}" : null;
        }
        while (cursor is not null);

        walked.Should().BeEquivalentTo(expected);
    }

    [Fact]
    public async Task The_link_header_leads_to_the_next_page_with_the_same_filters()
    {
        await _app.GivenArticleAsync(Some.RichArticle());
        var answer = await _app.Client.GetAsync(new Uri("/api/v1/attack-figures?limit=1&metric=launched&metric=intercepted", UriKind.Relative));
        var first = await answer.ShouldBeAsync(HttpStatusCode.OK);

        var link = answer.Headers.GetValues("Link").Single();
        var second = await _app.Client.ReadAsync(link[1..link.IndexOf('>', StringComparison.Ordinal)]);

        link.Should().EndWith("rel=\"next\"");
        Ids(second).Should().NotIntersectWith(Ids(first)).And.HaveCount(1);
    }

    [Theory]
    [InlineData("/api/v1/articles?cursor=nonsense")]
    [InlineData("/api/v1/articles?cursor=%F0%9F%98%80")]
    [InlineData("/api/v1/quotes?cursor=YS5iLmM")]
    public async Task A_cursor_that_the_service_did_not_give_is_a_problem_with_status_400(string address)
    {
        var answer = await _app.Client.GetAsync(new Uri(address, UriKind.Relative));

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "bad-cursor");
    }

    [Fact]
    public async Task The_link_header_replaces_the_cursor_however_it_is_spelled()
    {
        for (var count = 0; count < 3; count++)
        {
            await _app.GivenArticleAsync(Some.Article());
        }

        var cursor = (await _app.Client.ReadAsync("/api/v1/articles?limit=1")).Text("nextCursor");

        var answer = await _app.Client.GetAsync(new Uri($"/api/v1/articles?LIMIT=1&Cursor={cursor}", UriKind.Relative));

        var link = answer.Headers.GetValues("Link").Single();
        link.Should().NotContain("Cursor=").And.NotContain("LIMIT=").And.Contain("cursor=");
    }

    [Fact]
    public async Task A_cursor_of_other_filters_is_a_problem_with_status_400()
    {
        await _app.GivenArticleAsync(Some.RichArticle());
        var cursor = (await _app.Client.ReadAsync("/api/v1/quotes?limit=1")).Text("nextCursor");

        var answer = await _app.Client.GetAsync(new Uri($"/api/v1/quotes?limit=1&kind=direct&cursor={cursor}", UriKind.Relative));

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "bad-cursor")).Text("detail").Should().Contain("other filters");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("201")]
    [InlineData("-1")]
    [InlineData("many")]
    public async Task A_limit_outside_1_to_200_is_a_problem_with_status_400(string limit)
    {
        var answer = await _app.Client.GetAsync(new Uri($"/api/v1/people?limit={limit}", UriKind.Relative));

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Errors().Should().ContainKey("limit");
    }

    public void Dispose() => _app.Dispose();

    private static IEnumerable<int> Ids(JsonElement page) =>
        page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt32());
}
