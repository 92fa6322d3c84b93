using System.Net;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Correcting;

public sealed class CorrectingMetadataTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [Fact]
    public async Task A_patch_changes_what_it_names_and_leaves_the_rest()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle(published: Some.Time));

        var answer = await app.Client.SendTextAsync(
            HttpMethod.Patch, $"/api/v1/articles/{id}", """{"publisher":"The Example Times","publishedAt":null}""", "application/merge-patch+json");

        var article = await answer.ShouldBeAsync(HttpStatusCode.OK);
        article.Text("publisher").Should().Be("The Example Times");
        article.GetProperty("publishedAt").ValueKind.Should().Be(JsonValueKind.Null);
        article.Text("headline").Should().Be("Drones over Kyiv");
        article.ToString().Should().Be((await app.Client.ReadAsync($"/api/v1/articles/{id}")).ToString());
    }

    [Fact]
    public async Task A_replacement_takes_away_what_it_does_not_name()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle(published: Some.Time));

        var answer = await app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}", new { headline = "Power is back" });

        var article = await answer.ShouldBeAsync(HttpStatusCode.OK);
        article.Text("headline").Should().Be("Power is back");
        article.GetProperty("publishedAt").ValueKind.Should().Be(JsonValueKind.Null);
        article.GetProperty("quotes").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task The_tag_of_the_answer_is_the_tag_of_the_next_reading()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());

        var answer = await app.Client.SendAsync(HttpMethod.Patch, $"/api/v1/articles/{id}", new { publisher = "B" });
        var read = await app.Client.GetAsync(new Uri($"/api/v1/articles/{id}", UriKind.Relative));

        answer.Headers.ETag.Should().NotBeNull().And.Be(read.Headers.ETag);
    }

    [Fact]
    public async Task A_change_of_what_somebody_else_changed_is_a_problem_with_status_412()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var known = (await app.Client.GetAsync(new Uri($"/api/v1/articles/{id}", UriKind.Relative))).Headers.ETag!;

        var first = await app.Client.SendAsync(HttpMethod.Patch, $"/api/v1/articles/{id}", new { publisher = "A" }, known);
        var second = await app.Client.SendAsync(HttpMethod.Patch, $"/api/v1/articles/{id}", new { publisher = "B" }, known);

        await first.ShouldBeAsync(HttpStatusCode.OK);
        await second.ShouldBeProblemAsync(HttpStatusCode.PreconditionFailed, "precondition-failed");
        (await app.Client.ReadAsync($"/api/v1/articles/{id}")).Text("publisher").Should().Be("A");
    }

    [Fact]
    public async Task Of_many_changes_of_one_state_exactly_one_succeeds()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var known = (await app.Client.GetAsync(new Uri($"/api/v1/articles/{id}", UriKind.Relative))).Headers.ETag!;

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(writer =>
            app.Client.SendAsync(HttpMethod.Patch, $"/api/v1/articles/{id}", new { publisher = $"Writer {writer}" }, known)));

        answers.Count(answer => answer.StatusCode is HttpStatusCode.OK).Should().Be(1);
        answers.Count(answer => answer.StatusCode is HttpStatusCode.PreconditionFailed).Should().Be(19);
    }

    [Fact]
    public async Task The_address_of_another_article_is_a_problem_with_status_409_that_names_it()
    {
        var first = await app.GivenArticleAsync(Some.RichArticle());
        var second = await app.GivenArticleAsync(Some.RichArticle());
        await app.Client.SendAsync(HttpMethod.Patch, $"/api/v1/articles/{first}", new { url = "https://news.example/drones" });

        var answer = await app.Client.SendAsync(HttpMethod.Patch, $"/api/v1/articles/{second}", new { url = "http://news.example/drones/?utm_source=x" });

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.Conflict, "duplicate-article");
        problem.GetProperty("articleId").GetInt32().Should().Be(first);
    }

    [Theory]
    [InlineData("""{"headlin":"x"}""", "headlin", "is not a known member")]
    [InlineData("""{"publishedAt":"2022-12-19T10:00:00"}""", "publishedAt", "must be a date")]
    [InlineData("""{"publishedAt":"yesterday"}""", "publishedAt", "must be a date")]
    [InlineData("""{"publishedAt":""}""", "publishedAt", "must be a date")]
    [InlineData("""{"headline":3}""", "headline", "must be a string")]
    [InlineData("""{"headline":"a","headline":"b"}""", "headline", "is given twice")]
    [InlineData("""["headline"]""", "body", "must be an object")]
    [InlineData("""{"headline":"a" """, "body", "is not JSON")]
    [InlineData("""{"headline":[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]}""", "body", "nests deeper")]
    public async Task A_patch_that_cannot_be_read_is_a_problem_with_status_400_that_names_the_place(string body, string place, string error)
    {
        var id = await app.GivenArticleAsync(Some.Article());

        var answer = await app.Client.SendTextAsync(HttpMethod.Patch, $"/api/v1/articles/{id}", body);

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
        problem.Errors().Should().ContainKey(place, "the problem was {0}", problem.ToString()).WhoseValue.Single().Should().Contain(error);
    }

    [Theory]
    [InlineData("""{"url":"drones"}""", "url")]
    [InlineData("""{"language":"English"}""", "language")]
    public async Task Metadata_that_cannot_be_true_is_a_problem_with_status_422(string body, string place)
    {
        var id = await app.GivenArticleAsync(Some.Article());

        var answer = await app.Client.SendTextAsync(HttpMethod.Patch, $"/api/v1/articles/{id}", body);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable")).Errors().Should().ContainKey(place);
    }

    [Fact]
    public async Task A_body_of_another_kind_is_a_problem_with_status_415_that_lists_the_right_ones()
    {
        var answer = await app.Client.SendTextAsync(HttpMethod.Patch, "/api/v1/articles/1", "publisher=x", "application/x-www-form-urlencoded");

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
        problem.Text("detail").Should().Contain("application/merge-patch+json").And.Contain("curl");
    }

    [Fact]
    public async Task A_body_over_1_MiB_is_a_problem_with_status_413()
    {
        var body = $$"""{"headline":"{{new string('x', 1024 * 1024)}}"}""";

        var answer = await app.Client.OfferTextAsync(HttpMethod.Patch, "/api/v1/articles/1", body, "application/json");

        (await answer.ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "body-too-large")).Text("detail").Should().Contain("1048576");
    }

    [Fact]
    public async Task An_empty_body_is_a_problem_with_status_400()
    {
        var answer = await app.Client.SendTextAsync(HttpMethod.Put, "/api/v1/articles/1", "");

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "empty-body");
    }

    [Fact]
    public async Task A_busy_archive_is_a_problem_with_status_503_that_says_when_to_try_again()
    {
        var id = await app.GivenArticleAsync(Some.Article());
        await using var other = await app.HoldTheArchiveAsync();

        var answer = await app.Client.SendAsync(HttpMethod.Patch, $"/api/v1/articles/{id}", new { publisher = "A" });

        await answer.ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable, "busy");
        answer.Headers.RetryAfter.Should().NotBeNull();
    }
}
