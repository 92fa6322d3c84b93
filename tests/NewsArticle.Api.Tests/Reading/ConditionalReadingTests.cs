using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Reading;

public sealed class ConditionalReadingTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [Theory]
    [InlineData("")]
    [InlineData("people")]
    [InlineData("places")]
    [InlineData("organizations")]
    [InlineData("quotes")]
    [InlineData("attack-figures")]
    public async Task What_the_client_has_already_is_answered_with_304(string part)
    {
        var address = await AddressAsync(part);
        var first = await app.Client.GetAsync(address);

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var second = await app.Client.SendAsync(request);

        first.Headers.ETag!.IsWeak.Should().BeFalse();
        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
        second.Headers.ETag.Should().Be(first.Headers.ETag);
        (await second.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Another_tag_is_answered_with_the_content()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, await AddressAsync(""));
        request.Headers.TryAddWithoutValidation("If-None-Match", "\"another\", W/\"third\"");

        var answer = await app.Client.SendAsync(request);

        await answer.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Head_answers_as_get_without_the_body()
    {
        var address = await AddressAsync("");
        using var request = new HttpRequestMessage(HttpMethod.Head, address);

        var answer = await app.Client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.ETag.Should().Be((await app.Client.GetAsync(address)).Headers.ETag);
        (await answer.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    private async Task<Uri> AddressAsync(string part)
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        if (part.Length is 0)
        {
            return new Uri($"/api/v1/articles/{id}", UriKind.Relative);
        }

        var items = (await app.Client.ReadAsync($"/api/v1/articles/{id}/{part}")).GetProperty("items");
        return new Uri($"/api/v1/{part}/{items[0].GetProperty("id").GetInt32()}", UriKind.Relative);
    }
}
