using System.Net;
using System.Net.Http.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Repeating;

[Trait(Scale.Catalogue, "6")]
public sealed class RacingTests : IDisposable
{
    private const int Racers = 200;

    private readonly NewsArticleApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Of_200_replacements_with_one_tag_one_is_made()
    {
        var address = $"/api/v1/articles/{await _app.GivenArticleAsync(Some.RichArticle())}";
        var tag = (await _app.Client.GetAsync(new Uri(address, UriKind.Relative))).Headers.ETag!;

        var answers = await Task.WhenAll(Enumerable.Range(0, Racers).Select(number =>
            Requests.UntilTakenAsync(() => _app.Client.SendAsync(HttpMethod.Put, address, new { headline = $"Number {number}" }, tag))));

        var won = answers.Should().ContainSingle(answer => answer.StatusCode == HttpStatusCode.OK).Subject;
        answers.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.OK || answer.StatusCode == HttpStatusCode.PreconditionFailed);
        var stored = await _app.Client.ReadAsync(address);
        stored.Text("headline").Should().Be((await won.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).Text("headline"));
    }

    [Fact]
    public async Task Of_200_articles_with_one_address_one_is_stored()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, Racers).Select(number => Requests.UntilTakenAsync(() => _app.Client.SendTextAsync(
            HttpMethod.Post, "/api/v1/articles?url=https://news.example/storm", $"Storm {number}\n\nTree {number} fell.", "text/plain"))));

        answers.Should().ContainSingle(answer => answer.StatusCode == HttpStatusCode.Created);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict).Should().Be(Racers - 1);
    }
}
