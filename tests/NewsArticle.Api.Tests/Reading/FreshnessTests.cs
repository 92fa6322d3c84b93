using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Reading;

/// <summary>Answers are kept in memory and in records; none of them may outlive what it was made of.</summary>
public sealed class FreshnessTests : IDisposable
{
    private readonly NewsArticleApp _app = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_changed_article_is_read_as_it_is_now_by_the_very_next_request(bool withRecord)
    {
        var id = await GivenReadArticleAsync(withRecord);

        var changed = await _app.Client.SendTextAsync(
            HttpMethod.Patch, $"/api/v1/articles/{id}", """{"headline":"Another"}""", "application/merge-patch+json");
        await changed.ShouldBeAsync(HttpStatusCode.OK);

        (await _app.Client.ReadAsync($"/api/v1/articles/{id}")).Text("headline").Should().Be("Another");
        (await _app.Client.ReadAsync("/api/v1/articles")).GetProperty("items")[0].Text("headline").Should().Be("Another");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_renamed_person_is_read_by_the_new_name_wherever_it_is_shown(bool withRecord)
    {
        var id = await GivenReadArticleAsync(withRecord);
        var person = (await _app.Client.ReadAsync("/api/v1/people")).GetProperty("items")[0].GetProperty("id").GetInt32();

        var renamed = await _app.Client.SendTextAsync(
            HttpMethod.Patch, $"/api/v1/people/{person}", """{"name":"Vitaliy Klychko"}""", "application/merge-patch+json");
        await renamed.ShouldBeAsync(HttpStatusCode.OK);

        var article = await _app.Client.ReadAsync($"/api/v1/articles/{id}");
        article.GetProperty("people")[0].Text("name").Should().Be("Vitaliy Klychko");
        article.GetProperty("quotes")[0].GetProperty("speaker").Text("name").Should().Be("Vitaliy Klychko");
        (await _app.Client.ReadAsync("/api/v1/people")).GetProperty("items")[0].Text("name").Should().Be("Vitaliy Klychko");
        (await _app.Client.ReadAsync("/api/v1/quotes")).GetProperty("items")[0].GetProperty("speaker").Text("name").Should().Be("Vitaliy Klychko");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_merged_place_is_read_as_the_one_it_became(bool withRecord)
    {
        var other = Some.Article("Other", null, "Kiev was quiet.");
        other.Appearances.Add(Some.Appearance(other, Some.Place("Kiev"), null, (0, "Kiev")));
        var otherId = await _app.GivenArticleAsync(other);
        var id = await GivenReadArticleAsync(withRecord);
        var (former, kept) = (await PlaceAsync("kiev"), await PlaceAsync("kyiv"));

        var merged = await _app.Client.SendTextAsync(HttpMethod.Post, $"/api/v1/places/{former}/merge", $$"""{"into":{{kept}}}""");
        merged.IsSuccessStatusCode.Should().BeTrue();

        (await _app.Client.ReadAsync($"/api/v1/articles/{otherId}")).GetProperty("places")[0].GetProperty("id").GetInt32().Should().Be(kept);
        (await _app.Client.ReadAsync($"/api/v1/articles/{id}")).GetProperty("places")[0].GetProperty("aliases").ToString().Should().Contain("Kiev");
        (await _app.Client.ReadAsync($"/api/v1/articles?place={kept}")).GetProperty("items").GetArrayLength().Should().Be(2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_deleted_article_is_gone(bool withRecord)
    {
        var id = await GivenReadArticleAsync(withRecord);

        await _app.Client.DeleteAsync(new Uri($"/api/v1/articles/{id}", UriKind.Relative));

        await (await _app.Client.GetAsync(new Uri($"/api/v1/articles/{id}", UriKind.Relative))).ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-id");
        (await _app.Client.ReadAsync("/api/v1/articles")).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_record_answers_with_the_bytes_and_headers_of_the_article_itself()
    {
        var id = await _app.GivenArticleAsync(Some.RichArticle(Some.Time));
        await RecordedAsync(id);

        using var recorded = await _app.Client.GetAsync(new Uri($"/api/v1/articles/{id}", UriKind.Relative));
        using var made = await _app.Client.GetAsync(new Uri($"/api/v1/articles/{id}?precision=balanced", UriKind.Relative));

        (await recorded.Content.ReadAsStringAsync()).Should().Be(await made.Content.ReadAsStringAsync());
        Headers(recorded).Should().BeEquivalentTo(Headers(made));
    }

    [Fact]
    public async Task A_list_that_the_client_has_is_answered_with_304_until_the_archive_changes()
    {
        await GivenReadArticleAsync(withRecord: false);
        var list = await _app.Client.GetAsync(new Uri("/api/v1/quotes?limit=5", UriKind.Relative));
        list.Headers.ETag!.IsWeak.Should().BeTrue();

        (await AskAgainAsync()).StatusCode.Should().Be(HttpStatusCode.NotModified);
        await _app.GivenArticleAsync(Some.Article());
        (await AskAgainAsync()).StatusCode.Should().Be(HttpStatusCode.OK);

        Task<HttpResponseMessage> AskAgainAsync()
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/quotes?limit=5");
            request.Headers.IfNoneMatch.Add(list.Headers.ETag!);
            return _app.Client.SendAsync(request);
        }
    }

    [Fact]
    public async Task Answers_that_differ_by_query_or_format_are_kept_apart()
    {
        await GivenReadArticleAsync(withRecord: false);

        for (var time = 0; time < 2; time++)
        {
            (await _app.Client.GetStringAsync(new Uri("/api/v1/quotes?format=csv", UriKind.Relative))).Should().StartWith("id,");
            (await _app.Client.ReadAsync("/api/v1/quotes?limit=1")).GetProperty("items").GetArrayLength().Should().Be(1);
            (await _app.Client.ReadAsync("/api/v1/quotes")).GetProperty("items").GetArrayLength().Should().Be(2);
        }
    }

    public void Dispose() => _app.Dispose();

    /// <summary>An article that was read, so that whatever keeps answers has kept some.</summary>
    private async Task<int> GivenReadArticleAsync(bool withRecord)
    {
        var id = await _app.GivenArticleAsync(Some.RichArticle(Some.Time));
        if (withRecord)
        {
            await RecordedAsync(id);
        }

        foreach (var address in new[] { $"articles/{id}", "articles", "people", "quotes", "places" })
        {
            await _app.Client.ReadAsync($"/api/v1/{address}");
        }

        return id;
    }

    private async Task RecordedAsync(int id)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await _app.InArchiveAsync(db => db.ArticleRecords.AnyAsync(record => record.ArticleId == id, patience.Token)))
        {
            await Task.Yield();
        }
    }

    private async Task<int> PlaceAsync(string name) =>
        (await _app.Client.ReadAsync($"/api/v1/places?q={name}")).GetProperty("items")[0].GetProperty("id").GetInt32();

    private static Dictionary<string, string> Headers(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key is not "Date" and not "Transfer-Encoding" and not "Content-Length")
        .ToDictionary(header => header.Key, header => string.Join(',', header.Value));
}
