using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Formats;

public sealed class ItemFormatTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [Fact]
    public async Task Json_ld_has_the_article_in_the_words_of_schema_org()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle(Some.Time));

        var article = await app.Client.ReadAsync($"/api/v1/articles/{id}?format=jsonld");

        article.Text("@context").Should().Be("https://schema.org");
        article.Text("@type").Should().Be("NewsArticle");
        article.Text("@id").Should().Be(new Uri(app.Address, $"/api/v1/articles/{id}").AbsoluteUri);
        article.Text("datePublished").Should().Be("2022-12-20T08:30:00Z");
        article.Text("articleBody").Should().Contain("“Stay in the shelters.”").And.Contain("\n\n");
        article.GetProperty("mentions").EnumerateArray().Select(thing => thing.Text("@type")).Should().Equal("Person", "Organization", "City");
        article.GetProperty("mentions")[0].Text("jobTitle").Should().Be("Mayor of Kyiv");
        var quote = Part(article, "Quotation");
        quote.Text("text").Should().Be("Stay in the shelters.");
        quote.GetProperty("spokenByCharacter").Text("name").Should().Be("Vitali Klitschko");
    }

    [Fact]
    public async Task A_claim_leaves_open_what_its_words_leave_open()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());

        var claims = (await app.Client.ReadAsync($"/api/v1/articles/{id}?format=jsonld")).GetProperty("hasPart").EnumerateArray()
            .Where(part => part.Text("@type") is "Claim").Select(claim => claim.GetProperty("about")).ToList();

        claims[0].ToString().Should().Be("""{"@type":"QuantitativeValue","name":"intercepted","description":"30","value":30,"unitText":"drone"}""");
        claims[1].ToString().Should().Be("""{"@type":"QuantitativeValue","name":"launched","description":"at least 35","minValue":35,"unitText":"drone"}""");
    }

    [Theory]
    [InlineData("people", "Person")]
    [InlineData("places", "City")]
    [InlineData("organizations", "Organization")]
    [InlineData("quotes", "Quotation")]
    [InlineData("attack-figures", "Claim")]
    public async Task Each_item_has_json_ld_of_its_own(string resource, string type)
    {
        await app.GivenArticleAsync(Some.RichArticle());
        var id = (await app.Client.ReadAsync($"/api/v1/{resource}?limit=1")).GetProperty("items")[0].GetProperty("id").GetInt32();

        var answer = await app.Client.AcceptAsync($"/api/v1/{resource}/{id}", "application/ld+json");

        var item = await answer.ShouldBeAsync(HttpStatusCode.OK);
        item.Text("@context").Should().Be("https://schema.org");
        item.Text("@type").Should().Be(type);
        item.Text("@id").Should().EndWith($"/api/v1/{resource}/{id}");
    }

    [Fact]
    public async Task Each_format_has_a_tag_of_its_own()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var tags = new List<EntityTagHeaderValue>();
        foreach (var format in new[] { "json", "jsonld", "ninjs" })
        {
            tags.Add((await app.Client.GetAsync(new Uri($"/api/v1/articles/{id}?format={format}", UriKind.Relative))).Headers.ETag!);
        }

        tags.Should().OnlyHaveUniqueItems().And.OnlyContain(tag => !tag.IsWeak);
        (await StatusAsync($"/api/v1/articles/{id}?format=ninjs", tags[2])).Should().Be(HttpStatusCode.NotModified);
        (await StatusAsync($"/api/v1/articles/{id}?format=ninjs", tags[0])).Should().Be(HttpStatusCode.OK);
        (await StatusAsync($"/api/v1/articles/{id}?format=json", tags[1])).Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_refusal_is_a_problem_in_every_format() =>
        await (await app.Client.AcceptAsync("/api/v1/articles/424242", "application/ld+json")).ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-id");

    private static JsonElement Part(JsonElement article, string type) =>
        article.GetProperty("hasPart").EnumerateArray().First(part => part.Text("@type") == type);

    private async Task<HttpStatusCode> StatusAsync(string address, EntityTagHeaderValue known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(known);
        return (await app.Client.SendAsync(request)).StatusCode;
    }
}
