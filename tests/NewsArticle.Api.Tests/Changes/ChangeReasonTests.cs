using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Tests.Support;
using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Tests.Changes;

public sealed class ChangeReasonTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>, IDisposable
{
    // As curl sends it; the default client refuses to.
    private readonly HttpClient _client = new(new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 });

    [Theory]
    [InlineData("The publisher corrected it", "The publisher corrected it")]
    [InlineData("UTF-8''%C5%81%C3%B3d%C5%BA+1", "Łódź+1")]
    [InlineData("utf-8'pl'%C5%81%C3%B3d%C5%BA", "Łódź")]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public async Task What_the_header_says_stands_in_the_log_with_who_says_it(string? header, string? expected)
    {
        var id = await app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));

        var answer = await PatchAsync(id, header);

        await answer.ShouldBeAsync(HttpStatusCode.OK);
        var change = await app.InArchiveAsync(db => db.Changes.SingleAsync(row => row.ArticleId == id && row.Kind == ChangeKind.Corrected));
        (change.By, change.Reason).Should().Be(("tests", expected));
    }

    [Theory]
    [InlineData("Łódź")]
    [InlineData("UTF-8''%C5%8")]
    [InlineData("UTF-8''%FF")]
    [InlineData("UTF-8''two words")]
    [InlineData("UTF-8''%00")]
    public async Task A_header_that_cannot_be_read_is_a_problem_with_status_400_and_changes_nothing(string header)
    {
        var id = await app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));

        var answer = await PatchAsync(id, header);

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        problem.Errors().Should().ContainKey("Change-Reason");
        (await app.Client.ReadAsync($"/api/v1/articles/{id}")).Text("headline").Should().Be("Storm");
    }

    [Theory]
    [InlineData(500, HttpStatusCode.OK)]
    [InlineData(501, HttpStatusCode.BadRequest)]
    public async Task A_reason_may_have_500_characters(int length, HttpStatusCode expected)
    {
        var id = await app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));

        var answer = await PatchAsync(id, new string('x', length));

        answer.StatusCode.Should().Be(expected);
    }

    public void Dispose() => _client.Dispose();

    private Task<HttpResponseMessage> PatchAsync(int id, string? header)
    {
        var request = new HttpRequestMessage(HttpMethod.Patch, new Uri(app.Address, $"/api/v1/articles/{id}")) { Content = JsonContent.Create(new { headline = "Flood" }) };
        request.Headers.Authorization = app.Client.DefaultRequestHeaders.Authorization;
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation("Change-Reason", header);
        }

        return _client.SendAsync(request);
    }
}
