using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Formats;

public sealed class CutOffTests
{
    [Fact]
    public async Task What_fails_before_the_first_row_is_a_problem()
    {
        using var app = await WithBrokenQuoteAsync(number: 10);

        var answer = await app.Client.GetAsync(new Uri("/api/v1/quotes?format=csv", UriKind.Relative));

        await answer.ShouldBeProblemAsync(HttpStatusCode.InternalServerError, "internal");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public async Task What_fails_on_the_way_cuts_the_connection(string format)
    {
        using var app = await WithBrokenQuoteAsync(number: 450);

        // The reset may overtake what was sent before it, so either the head or the rest of the answer fails to arrive.
        var download = () => app.Client.GetStringAsync(new Uri($"/api/v1/quotes?format={format}", UriKind.Relative));

        (await download.Should().ThrowAsync<HttpRequestException>("a shortened file must not look whole"))
            .Which.StatusCode.Should().BeNull("the failure is of the connection, not an answer");
    }

    /// <summary>An archive with 500 quotes, one of which no version of the service has written.</summary>
    private static async Task<NewsArticleApp> WithBrokenQuoteAsync(int number)
    {
        var app = new NewsArticleApp();
        var words = Enumerable.Range(1, 500).Select(word => $"word{word:000}").ToList();
        var article = Some.Article("Words", null, string.Join(' ', words));
        article.Quotes.AddRange(words.Select(word => Some.Quote(article, null, 0, word)));
        await app.GivenArticleAsync(article);
        await app.InArchiveAsync(db => db.Database.ExecuteSqlAsync(
            $"""UPDATE "Quotes" SET "Kind" = 'sung' WHERE "Id" = (SELECT "Id" FROM "Quotes" ORDER BY "Id" LIMIT 1 OFFSET {number - 1})"""));
        return app;
    }
}
