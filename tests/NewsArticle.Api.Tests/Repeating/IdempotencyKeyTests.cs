using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsArticle.Api.Infrastructure.Idempotency;
using NewsArticle.Api.Tests.Support;
using NewsArticle.Data.Idempotency;

namespace NewsArticle.Api.Tests.Repeating;

[Trait(Scale.Catalogue, "6")]
public sealed class IdempotencyKeyTests : IDisposable
{
    private const string Articles = "/api/v1/articles";

    private readonly NewsArticleApp _app = new();

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("k-1", "k-1")]
    [InlineData("\"8e03978e-40d5-43dd-bc93-6894a57f9324\"", "8e03978e-40d5-43dd-bc93-6894a57f9324")]
    public async Task A_repetition_gets_the_first_answer_and_does_nothing(string key, string again)
    {
        var first = await PostAsync(key, "Storm\n\nTrees fell.");

        var second = await PostAsync(again, "Storm\n\nTrees fell.");

        await first.ShouldBeAsync(HttpStatusCode.Created);
        await second.ShouldBeAsync(HttpStatusCode.Created);
        (await second.Content.ReadAsByteArrayAsync()).Should().Equal(await first.Content.ReadAsByteArrayAsync());
        (second.Headers.Location, second.Headers.ETag, second.Content.Headers.ContentType)
            .Should().Be((first.Headers.Location, first.Headers.ETag, first.Content.Headers.ContentType));
        (first.Headers.Contains("Idempotency-Replayed"), second.Headers.Contains("Idempotency-Replayed")).Should().Be((false, true));
        (await CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task A_refusal_that_answers_the_request_is_repeated_too()
    {
        await PostAsync("first", "Storm\n\nTrees fell.");
        var duplicate = await PostAsync("second", "Storm\n\nTrees fell.");
        (await _app.Client.DeleteAsync(new Uri($"{Articles}/1", UriKind.Relative))).EnsureSuccessStatusCode();

        var again = await PostAsync("second", "Storm\n\nTrees fell.");

        await duplicate.ShouldBeProblemAsync(HttpStatusCode.Conflict, "duplicate-article");
        (await again.Content.ReadAsStringAsync()).Should().Be(await duplicate.Content.ReadAsStringAsync());
        (await CountAsync()).Should().Be(0);
    }

    [Theory]
    [InlineData(Articles, "Storm\n\nOther trees fell.", "text/plain")]
    [InlineData(Articles + "?publisher=Globe", "Storm\n\nTrees fell.", "text/plain")]
    [InlineData(Articles, "Storm\n\nTrees fell.", "text/html")]
    [InlineData("/api/v1/webhooks", "{}", "application/json")]
    public async Task A_key_that_named_another_request_is_refused(string address, string body, string mediaType)
    {
        await (await PostAsync("k", "Storm\n\nTrees fell.")).ShouldBeAsync(HttpStatusCode.Created);

        var other = await PostAsync("k", body, address, mediaType);

        await other.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
        (await CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task While_the_first_one_is_worked_on_a_repetition_is_told_so()
    {
        Task<HttpResponseMessage> worked;
        await using (await _app.HoldTheArchiveAsync())
        {
            var (one, other) = (PostAsync("k", "Storm\n\nTrees fell."), PostAsync("k", "Storm\n\nTrees fell."));
            var told = await Task.WhenAny(one, other);
            worked = told == one ? other : one;

            await (await told).ShouldBeProblemAsync(HttpStatusCode.Conflict, "request-in-flight");
            (await told).Headers.RetryAfter.Should().NotBeNull();
        }

        (await worked).StatusCode.Should().BeOneOf(HttpStatusCode.Created, HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Of_200_at_once_with_one_key_one_is_carried_out()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ =>
            Requests.UntilTakenAsync(() => PostAsync("k", "Storm\n\nTrees fell."))));

        answers.Select(answer => answer.StatusCode).Should().OnlyContain(status => status == HttpStatusCode.Created || status == HttpStatusCode.Conflict);
        answers.Where(answer => answer.StatusCode is HttpStatusCode.Created)
            .Count(answer => !answer.Headers.Contains("Idempotency-Replayed")).Should().Be(1);
        foreach (var answer in answers.Where(answer => answer.StatusCode is HttpStatusCode.Conflict))
        {
            await answer.ShouldBeProblemAsync(HttpStatusCode.Conflict, "request-in-flight");
        }

        (await CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task A_request_that_was_not_answered_for_good_can_be_sent_again()
    {
        var malformed = await PostAsync("k", "{", mediaType: "application/json");

        var good = await PostAsync("k", "Storm\n\nTrees fell.");

        await malformed.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
        await good.ShouldBeAsync(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("a\"b")]
    [InlineData("256")]
    public async Task A_key_that_is_none_is_refused(string key)
    {
        var answer = await PostAsync(key is "256" ? new string('k', 256) : key, "Storm\n\nTrees fell.");

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Errors().Should().ContainKey("Idempotency-Key");
    }

    [Fact]
    public async Task An_answer_is_kept_for_a_day_and_then_deleted()
    {
        await PostAsync("old", "Storm\n\nTrees fell.");
        await PostAsync("new", "Rain\n\nStreets were wet.");
        await _app.InArchiveAsync(db => db.Set<KeptAnswer>().Where(answer => answer.Key == "old")
            .ExecuteUpdateAsync(answer => answer.SetProperty(row => row.CreatedUtc, DateTime.UtcNow - TimeSpan.FromHours(24.1))));

        await using var scope = _app.Services.CreateAsyncScope();
        var deleted = await scope.ServiceProvider.GetRequiredService<KeptAnswers>().DeleteOldAsync(CancellationToken.None);

        deleted.Should().Be(1);
        (await _app.InArchiveAsync(db => db.Set<KeptAnswer>().Select(answer => answer.Key).ToListAsync())).Should().Equal("new");
    }

    private async Task<HttpResponseMessage> PostAsync(string key, string body, string address = Articles, string mediaType = "text/plain")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, System.Text.Encoding.UTF8, mediaType) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return await _app.Client.SendAsync(request);
    }

    private Task<int> CountAsync() => _app.InArchiveAsync(db => db.Articles.CountAsync());
}
