using NewsArticle.Api.Tests.Support;
using NJsonSchema;
using NJsonSchema.Validation;

namespace NewsArticle.Api.Tests.Formats;

public sealed class NinjsTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [Fact]
    public async Task A_full_article_is_valid()
    {
        var article = Some.RichArticle(Some.Time);
        (article.Url, article.Publisher, article.Byline, article.Language) = ("https://example.com/a", "Example Times", "Jane Doe", "en");
        (article.Dateline, article.Contributors) = ("KYIV, Ukraine", ["John Roe"]);
        var id = await app.GivenArticleAsync(article);

        var text = await app.Client.ReadTextAsync($"/api/v1/articles/{id}?format=ninjs");

        (await ErrorsAsync(text)).Should().BeEmpty(text);
        text.Should().Contain("\"coordinates\":[30.52,50.45]").And.Contain("\"located\":\"KYIV, Ukraine\"");
    }

    [Fact]
    public async Task An_article_of_which_little_is_known_is_valid()
    {
        var id = await app.GivenArticleAsync(Some.Article(headline: null, published: null, "Text."));

        var text = await app.Client.ReadTextAsync($"/api/v1/articles/{id}?format=ninjs");

        (await ErrorsAsync(text)).Should().BeEmpty(text);
        text.Should().NotContain("null");
    }

    private static async Task<ICollection<ValidationError>> ErrorsAsync(string text) =>
        (await JsonSchema.FromFileAsync(Repository.PathOf("tests/NewsArticle.Api.Tests/Formats/Schemas/ninjs-3.1.json"))).Validate(text);
}
