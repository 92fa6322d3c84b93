using System.Net;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Verification;

public sealed class VerifyingEvidenceTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    private const string Address = "/api/v1/evidence/verify";

    [Theory]
    [InlineData("the dam", 0, 8, 15, "verbatim", 1)]
    [InlineData("the dam", 1, 0, 7, "moved", 2)]
    [InlineData("the dam", 0, 7, 14, "moved", 2)]
    [InlineData("the dam", 0, 8, 900, "moved", 2)]
    [InlineData("the dam", 9, 8, 15, "moved", 2)]
    [InlineData("The dam", 0, 8, 15, "gone", 0)]
    [InlineData("the dam ", 0, 8, 16, "verbatim", 1)]
    [InlineData("the  dam", 0, 8, 15, "gone", 0)]
    [InlineData("the dams", 0, 8, 15, "gone", 0)]
    [InlineData("Łódź", 1, 10, 14, "verbatim", 1)]
    [InlineData("Lodz", 1, 10, 14, "gone", 0)]
    public async Task Only_the_same_words_are_the_same(string exact, int paragraph, int start, int end, string verdict, int places)
    {
        var id = await GivenAsync("All hit the dam there. Then the dam broke.", "Far from: Łódź heard it.");

        var answer = await VerifyAsync(new { exact, article = id, paragraph, start, end });

        answer.Text("verdict").Should().Be(verdict);
        answer.GetProperty("placeCount").GetInt32().Should().Be(places);
        answer.GetProperty("places").GetArrayLength().Should().Be(places);
    }

    [Fact]
    public async Task An_article_is_found_by_its_address_in_any_form()
    {
        var article = Some.Article("Address", null, "Some words.");
        var url = $"https://example.com/{Guid.NewGuid()}";
        (article.Url, article.UrlKey) = (url, url);
        await app.GivenArticleAsync(article);

        var answer = await VerifyAsync(new { exact = "words", article = url + "/?utm_source=mail#top", paragraph = 0, start = 5, end = 10 });

        answer.Text("verdict").Should().Be("verbatim");
        answer.GetProperty("article").Text("headline").Should().Be("Address");
    }

    [Fact]
    public async Task What_was_deleted_is_gone()
    {
        var id = await GivenAsync("Some words.");
        await app.Client.DeleteAsync(new Uri($"/api/v1/articles/{id}", UriKind.Relative));

        var answer = await VerifyAsync(new { exact = "words", article = id, paragraph = 0, start = 5, end = 10 });

        answer.Text("verdict").Should().Be("gone");
        answer.GetProperty("article").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_list_is_answered_in_its_order_and_a_hash_says_whether_the_text_is_the_same()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var quote = (await app.Client.ReadAsync($"/api/v1/articles/{id}/quotes")).GetProperty("items")[0].GetProperty("id").GetInt32();
        var evidence = await app.Client.ReadAsync($"/api/v1/articles/{id}/evidence/quote/{quote}");
        var passage = evidence.GetProperty("passages")[0];
        object Cite(string exact, string? textHash) => new
        {
            exact,
            article = id,
            paragraph = passage.GetProperty("paragraph").GetInt32(),
            start = passage.GetProperty("start").GetInt32(),
            end = passage.GetProperty("end").GetInt32(),
            textHash,
        };

        var answers = await VerifyAsync(new[]
        {
            Cite("Stay in the shelters.", passage.Text("textHash")),
            Cite("Stay in the shelters!", evidence.Text("articleHash")),
            Cite("Stay in the shelters.", new string('0', 64)),
            Cite("Stay in the shelters.", null),
        });

        answers.EnumerateArray().Select(answer => answer.Text("verdict")).Should().Equal("verbatim", "gone", "verbatim", "verbatim");
        answers.EnumerateArray().Select(answer => answer.GetProperty("isSameText").ToString()).Should().Equal("True", "True", "False", "");
    }

    [Theory]
    [InlineData("""{"exact":"","article":1,"paragraph":0,"start":0,"end":0}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"exact":"a","article":1,"paragraph":-1,"start":0,"end":0}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"exact":"a","article":true,"paragraph":0,"start":0,"end":0}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"exact":"a","paragraph":0,"start":0,"end":0}""", HttpStatusCode.BadRequest)]
    [InlineData("""[null]""", HttpStatusCode.BadRequest)]
    [InlineData("""[]""", HttpStatusCode.OK)]
    public async Task What_is_no_citation_is_refused(string body, HttpStatusCode status)
    {
        var answer = await app.Client.SendTextAsync(HttpMethod.Post, Address, body);

        answer.StatusCode.Should().Be(status, await answer.Content.ReadAsStringAsync());
    }

    private Task<int> GivenAsync(params string[] paragraphs) => app.GivenArticleAsync(Some.Article("Dam", null, paragraphs));

    private async Task<JsonElement> VerifyAsync(object body) =>
        await (await app.Client.SendAsync(HttpMethod.Post, Address, body)).ShouldBeAsync(HttpStatusCode.OK);
}
