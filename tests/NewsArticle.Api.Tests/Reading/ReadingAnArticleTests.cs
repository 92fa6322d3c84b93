using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Reading;

public sealed class ReadingAnArticleTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [Fact]
    public async Task The_whole_record_comes_in_one_answer()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle(published: Some.Time));

        var article = await app.Client.ReadAsync($"/api/v1/articles/{id}");

        article.GetProperty("id").GetInt32().Should().Be(id);
        article.Text("publishedAt").Should().Be("2022-12-20T08:30:00Z");
        article.GetProperty("paragraphs").GetArrayLength().Should().Be(2);
        var person = article.GetProperty("people")[0];
        person.Text("name").Should().Be("Vitali Klitschko");
        person.Text("role").Should().Be("Mayor of Kyiv");
        person.Text("origin").Should().Be("extracted");
        article.GetProperty("places")[0].GetProperty("mentions").GetArrayLength().Should().Be(2);
        article.GetProperty("places")[0].GetProperty("latitude").GetDouble().Should().Be(50.45);
    }

    [Fact]
    public async Task A_quote_names_its_speaker_or_says_why_it_has_none()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());

        var quotes = (await app.Client.ReadAsync($"/api/v1/articles/{id}/quotes")).GetProperty("items");

        quotes[0].GetProperty("speaker").Text("name").Should().Be("Vitali Klitschko");
        quotes[0].GetProperty("speaker").Text("kind").Should().Be("person");
        quotes[1].GetProperty("speaker").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        quotes[1].Text("speakerReason").Should().Be("unresolved");
        quotes[1].Text("text").Should().Be("will be back.");
    }

    [Fact]
    public async Task A_figure_names_the_figure_it_is_part_of()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());

        var figures = (await app.Client.ReadAsync($"/api/v1/articles/{id}/attack-figures")).GetProperty("items");

        var part = figures.EnumerateArray().Single(figure => figure.Text("metric") == "intercepted");
        var whole = figures.EnumerateArray().Single(figure => figure.Text("metric") == "launched");
        part.GetProperty("partOf").GetProperty("id").GetInt32().Should().Be(whole.GetProperty("id").GetInt32());
        whole.Text("qualifier").Should().Be("at-least");
        whole.GetProperty("claimedBy").Text("name").Should().Be("Ukrainian Air Force");
        whole.GetProperty("place").Text("name").Should().Be("Kyiv");
    }

    [Theory]
    [InlineData("people")]
    [InlineData("places")]
    [InlineData("organizations")]
    [InlineData("quotes")]
    [InlineData("attack-figures")]
    public async Task Each_item_of_a_part_can_be_read_alone(string part)
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var items = (await app.Client.ReadAsync($"/api/v1/articles/{id}/{part}")).GetProperty("items");

        var item = await app.Client.ReadAsync($"/api/v1/articles/{id}/{part}/{items[0].GetProperty("id").GetInt32()}");

        item.ToString().Should().Be(items[0].ToString());
    }

    [Fact]
    public async Task A_part_of_an_unknown_article_is_a_problem_with_status_404()
    {
        var answer = await app.Client.GetAsync(new Uri("/api/v1/articles/999999/quotes", UriKind.Relative));

        (await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-id")).Text("detail").Should().Contain("999999");
    }
}
