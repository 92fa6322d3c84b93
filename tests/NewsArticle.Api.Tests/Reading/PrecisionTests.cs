using System.Net;
using NewsArticle.Api.Tests.Support;
using NewsArticle.Data;

namespace NewsArticle.Api.Tests.Reading;

/// <summary>An article with a sure quote, a guessed one, a guessed figure, and one that an editor made.</summary>
public sealed class PrecisionTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [Theory]
    [InlineData("strict", 1, 1, 0)]
    [InlineData("balanced", 1, 1, 1)]
    [InlineData("wide", 2, 2, 2)]
    public async Task A_reader_chooses_how_sure_items_must_be(string precision, int quotes, int figures, int people)
    {
        var id = await GivenAsync();

        var article = await app.Client.ReadAsync($"/api/v1/articles/{id}?precision={precision}");

        article.GetProperty("quotes").GetArrayLength().Should().Be(quotes);
        article.GetProperty("attackFigures").GetArrayLength().Should().Be(figures);
        article.GetProperty("people").GetArrayLength().Should().Be(people);
        await CountsAsync($"/api/v1/articles/{id}/quotes?precision={precision}", quotes);
        await CountsAsync($"/api/v1/articles/{id}/attack-figures?precision={precision}", figures);
        await CountsAsync($"/api/v1/articles/{id}/people?precision={precision}", people);
        await CountsAsync($"/api/v1/quotes?article={id}&precision={precision}", quotes);
        await CountsAsync($"/api/v1/attack-figures?article={id}&precision={precision}", figures);
        await CountsAsync($"/api/v1/people?article={id}&precision={precision}", people);
    }

    [Fact]
    public async Task Balanced_is_what_a_reader_gets_who_does_not_choose()
    {
        var id = await GivenAsync();

        var article = await app.Client.ReadAsync($"/api/v1/articles/{id}");

        article.GetProperty("quotes").GetArrayLength().Should().Be(1);
        await CountsAsync($"/api/v1/quotes?article={id}", 1);
    }

    [Fact]
    public async Task A_level_that_there_is_not_is_refused_with_those_that_there_are()
    {
        var response = await app.Client.GetAsync(new Uri("/api/v1/quotes?precision=loose", UriKind.Relative));

        var problem = await response.ShouldBeAsync(HttpStatusCode.BadRequest);
        problem.GetProperty("errors").GetProperty("precision")[0].GetString().Should().Be("must be one of strict, balanced, wide");
    }

    [Fact]
    public async Task An_article_that_was_read_at_any_level_can_be_changed()
    {
        var id = await GivenAsync();
        using var read = await app.Client.GetAsync(new Uri($"/api/v1/articles/{id}?precision=wide", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Delete, new Uri($"/api/v1/articles/{id}", UriKind.Relative));
        request.Headers.IfMatch.Add(read.Headers.ETag!);

        using var response = await app.Client.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    private async Task CountsAsync(string address, int count) =>
        (await app.Client.ReadAsync(address)).GetProperty("items").GetArrayLength().Should().Be(count, address);

    private Task<int> GivenAsync()
    {
        var article = Some.RichArticle();
        article.Quotes[0].Provenance = At(PrecisionLevel.Strict);
        article.Quotes[1].Provenance = At(PrecisionLevel.Wide);
        article.AttackFigures[0].Provenance = new Provenance { Origin = Origin.Editor };
        article.AttackFigures[1].Provenance = At(PrecisionLevel.Wide);
        article.Appearances[0].Provenance = At(PrecisionLevel.Balanced);
        article.Appearances.Add(Some.Appearance(article, Some.Person("Shelters"), null, (0, "shelters")));
        article.Appearances[^1].Provenance = At(PrecisionLevel.Wide);
        return app.GivenArticleAsync(article);
    }

    private static Provenance At(PrecisionLevel level) =>
        new() { Origin = Origin.Extracted, Extractor = "1.0", Rule = "title", Confidence = 0.9, Level = level };
}
