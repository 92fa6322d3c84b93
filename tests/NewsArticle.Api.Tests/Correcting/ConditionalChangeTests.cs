using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Correcting;

public sealed class ConditionalChangeTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [Theory]
    [InlineData("abc")]
    [InlineData("\"abc")]
    [InlineData("\"abc\", def")]
    [InlineData("")]
    public async Task A_tag_that_is_written_wrongly_is_a_problem_with_status_400_and_changes_nothing(string tag)
    {
        var (address, _) = await GivenAsync();

        var answer = await ChangeAsync(address, tag);

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        problem.Errors()["If-Match"].Single().Should().Contain("quotation marks");
        (await app.Client.ReadAsync(address)).Text("headline").Should().Be("Drones over Kyiv");
    }

    [Fact]
    public async Task The_star_matches_whatever_is_stored()
    {
        var (address, _) = await GivenAsync();

        var answer = await ChangeAsync(address, "*");

        await answer.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task One_of_several_tags_is_enough()
    {
        var (address, tag) = await GivenAsync();

        var answer = await ChangeAsync(address, $"\"another\", {tag}");

        await answer.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_weak_tag_never_allows_a_change()
    {
        var (address, tag) = await GivenAsync();

        var answer = await ChangeAsync(address, $"W/{tag}");

        await answer.ShouldBeProblemAsync(HttpStatusCode.PreconditionFailed, "precondition-failed");
    }

    [Fact]
    public async Task An_import_answers_with_the_tag_of_the_next_reading()
    {
        var answer = await app.Client.SendTextAsync(HttpMethod.Post, "/api/v1/articles", "Storm\n\nTrees fell in the park.", "text/plain");
        var read = await app.Client.GetAsync(answer.Headers.Location);

        answer.StatusCode.Should().Be(HttpStatusCode.Created);
        answer.Headers.ETag.Should().NotBeNull().And.Be(read.Headers.ETag);
    }

    private async Task<(string Address, string Tag)> GivenAsync()
    {
        var address = $"/api/v1/articles/{await app.GivenArticleAsync(Some.RichArticle())}";
        var read = await app.Client.GetAsync(new Uri(address, UriKind.Relative));
        return (address, read.Headers.ETag!.Tag);
    }

    private Task<HttpResponseMessage> ChangeAsync(string address, string ifMatch)
    {
        var request = new HttpRequestMessage(HttpMethod.Patch, address) { Content = System.Net.Http.Json.JsonContent.Create(new { headline = "Changed" }) };
        request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return app.Client.SendAsync(request);
    }
}
