using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Tests.Import;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Refusals;

/// <summary>Bodies that neither the import nor the extraction reads.</summary>
public sealed class BodyRefusalTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    public static TheoryData<string> Addresses => [Importing.Articles, Importing.Extractions];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Another_media_type_is_a_problem_with_status_415_that_lists_those_that_are_read(string address)
    {
        var answer = await app.Client.PostBytesAsync("%PDF"u8.ToArray(), "application/pdf", address);

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
        problem.Text("detail").Should().Contain("text/plain").And.Contain("text/html").And.Contain("application/json");
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Json_that_nests_too_deep_is_a_problem_with_status_400(string address)
    {
        var deep = $$"""{"headline":{{new string('[', 1000)}}{{new string(']', 1000)}}}""";

        var answer = await app.Client.PostBytesAsync(Encoding.UTF8.GetBytes(deep), "application/json", address);

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Json_that_is_not_utf_8_is_a_problem_with_status_400(string address)
    {
        var latin1 = Encoding.Latin1.GetBytes("""{"paragraphs":["Malmö was calm."]}""");

        var answer = await app.Client.PostBytesAsync(latin1, "application/json", address);

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
    }

    [Theory]
    [InlineData(Importing.Articles, "text/html", "<html><body><p>Calm\0 seas.</p></body></html>")]
    [InlineData(Importing.Extractions, "text/html", "<html><body><p>Calm\0 seas.</p></body></html>")]
    [InlineData(Importing.Articles, "application/json", """{"paragraphs":["Calm\u0000 seas."]}""")]
    [InlineData(Importing.Extractions, "application/json", """{"paragraphs":["Calm\u0000 seas."]}""")]
    public async Task A_null_character_is_a_problem_with_status_400_that_names_it(string address, string mediaType, string body)
    {
        var answer = await app.Client.PostBytesAsync(Encoding.UTF8.GetBytes(body), mediaType, address);

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
        problem.Errors().Values.Should().ContainSingle().Which.Single().Should().Contain("U+0000");
    }

    [Fact]
    public async Task Evidence_that_only_the_database_finds_false_is_a_problem_with_status_422()
    {
        using var guarded = new NewsArticleApp();
        var id = await guarded.GivenArticleAsync(Some.RichArticle());
        await guarded.InArchiveAsync(db => db.Database.ExecuteSqlRawAsync(
            """CREATE TRIGGER "Refuse" BEFORE INSERT ON "Quotes" BEGIN SELECT RAISE(ABORT, 'false'); END;"""));

        var answer = await guarded.Client.SendAsync(HttpMethod.Post, $"/api/v1/articles/{id}/quotes", new { evidence = new { exact = "in the shelters" } });

        await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable");
    }
}
