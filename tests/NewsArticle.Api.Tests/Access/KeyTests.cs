using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsArticle.Api.Tests.Import;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Access;

public sealed class KeyTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly NewsArticleApp _app;

    public KeyTests() => _app = NewsArticleApp.At(_time);

    [Fact]
    public async Task A_key_shows_once_and_is_kept_as_a_hash_alone()
    {
        var (id, key) = await _app.GivenKeyAsync("write");

        var shown = await _app.Client.ReadAsync($"{Keys.Address}/{id}");
        var listed = await _app.Client.ReadAsync(Keys.Address);
        var stored = await _app.InArchiveAsync(db => db.ApiKeys.SingleAsync(row => row.Id == id));

        key.Should().MatchRegex("^na_[1-9][0-9]*_[0-9a-f]{64}$");
        var secret = key.Split('_')[2];
        (shown.ToString() + listed).Should().NotContain(secret).And.NotContainEquivalentOf("hash");
        stored.Hash.Should().HaveCount(32).And.NotEqual(Convert.FromHexString(secret));
        shown.TryGetProperty("key", out _).Should().BeFalse();
    }

    [Fact]
    public async Task Changes_name_the_holder_of_the_key()
    {
        using var client = _app.ClientWith((await _app.GivenKeyAsync("write", "Grace O’Shea")).Key);

        await (await client.PostTextAsync("Storm\n\nTrees fell.")).ShouldBeAsync(HttpStatusCode.Created);

        var changes = await _app.Client.ReadAsync("/api/v1/changes");
        changes.GetProperty("items")[0].Text("by").Should().Be("Grace O’Shea");
    }

    [Fact]
    public async Task A_revoked_key_lets_nobody_in_from_the_next_request_on()
    {
        var (id, key) = await _app.GivenKeyAsync("write");
        using var client = _app.ClientWith(key);
        var before = await client.TryToWriteAsync();

        var revoked = await (await _app.Client.SendAsync(HttpMethod.Delete, $"{Keys.Address}/{id}")).ShouldBeAsync(HttpStatusCode.OK);
        var after = await client.SendAsync(HttpMethod.Delete, "/api/v1/articles/404");

        before.Should().Be(HttpStatusCode.NotFound);
        revoked.Text("state").Should().Be("revoked");
        var problem = await after.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "key-not-accepted");
        problem.Text("detail").Should().Contain("revoked");
        after.Headers.WwwAuthenticate.ToString().Should().Contain("invalid_token");
    }

    [Fact]
    public async Task A_key_works_until_it_expires()
    {
        var (id, key) = await _app.GivenKeyAsync("write", expiresAt: _time.GetUtcNow().AddDays(1));
        using var client = _app.ClientWith(key);

        _time.Advance(TimeSpan.FromDays(1) - TimeSpan.FromSeconds(1));
        var before = await client.TryToWriteAsync();
        _time.Advance(TimeSpan.FromSeconds(1));
        var after = await client.SendAsync(HttpMethod.Delete, "/api/v1/articles/404");

        before.Should().Be(HttpStatusCode.NotFound);
        (await after.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "key-not-accepted")).Text("detail").Should().Contain("2026-01-02T00:00:00Z");
        (await _app.Client.ReadAsync($"{Keys.Address}/{id}")).Text("state").Should().Be("expired");
    }

    [Fact]
    public async Task A_missing_scope_is_a_403_that_names_it()
    {
        using var client = _app.ClientWith((await _app.GivenKeyAsync("read")).Key);

        var answer = await client.SendAsync(HttpMethod.Delete, "/api/v1/articles/404");

        (await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "scope-missing")).Text("detail").Should().Contain("scope write");
        answer.Headers.WwwAuthenticate.ToString().Should().Contain("insufficient_scope").And.Contain("scope=\"write\"");
    }

    [Fact]
    public async Task The_last_use_is_written_once_a_minute_and_not_with_every_request()
    {
        var (id, key) = await _app.GivenKeyAsync("read");
        var (first, uses) = (_time.GetUtcNow(), _app.ClientWith(key));
        // The admin's own key was used just now, so that nothing more is written for a minute.
        await uses.ReadAsync("/api/v1/people");
        var atOnce = await LastUseAsync(id);
        _time.Advance(TimeSpan.FromMinutes(1));
        await uses.ReadAsync("/api/v1/places");
        var later = await LastUseAsync(id, isWanted: use => use is not null);

        atOnce.Should().BeNull();
        later.Should().Be(first.UtcDateTime.AddMinutes(1));
    }

    [Fact]
    public async Task The_last_use_is_written_at_the_latest_when_the_service_stops()
    {
        var (id, key) = await _app.GivenKeyAsync("read");
        await _app.ClientWith(key).ReadAsync("/api/v1/people");

        await _app.Services.GetServices<IHostedService>().Single(service => service.GetType().Name is "KeyUse").StopAsync(default);

        (await LastUseAsync(id)).Should().Be(_time.GetUtcNow().UtcDateTime);
    }

    [Theory]
    [InlineData("""{"name":" ","scope":"write"}""", "name")]
    [InlineData("""{"name":"a\nb","scope":"write"}""", "name")]
    [InlineData("""{"name":"anonymous","scope":"write"}""", "name")]
    [InlineData("""{"name":"Ada","scope":"write","expiresAt":"2025-12-31T00:00:00Z"}""", "expiresAt")]
    public async Task A_key_that_makes_no_sense_is_not_made(string request, string member)
    {
        var answer = await _app.Client.SendTextAsync(HttpMethod.Post, Keys.Address, request);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable")).Errors().Keys.Should().Equal(member);
    }

    [Theory]
    [InlineData("api_key=1")]
    [InlineData("ACCESS_TOKEN=1")]
    [InlineData("q=na_1_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public async Task A_key_in_the_address_is_refused_with_words(string query)
    {
        var answer = await _app.Anonymous().GetAsync(new Uri("/api/v1/articles?" + query, UriKind.Relative));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "key-in-address");
        problem.Text("detail").Should().Contain("Authorization: Bearer");
        problem.ToString().Should().NotContain("0123456789abcdef");
    }

    [Theory]
    [InlineData("Basic YWRtaW46YWRtaW4=")]
    [InlineData("Bearer")]
    [InlineData("Bearer na_1_")]
    [InlineData("Bearer na_99999999999_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("Bearer na_-1_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("Bearer na_1_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeg")]
    [InlineData("Bearer na_1_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public async Task What_is_no_key_lets_nobody_in(string authorization)
    {
        using var client = _app.Anonymous();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);

        var answer = await client.SendAsync(HttpMethod.Delete, "/api/v1/articles/404");

        await answer.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "key-not-accepted");
    }

    public void Dispose() => _app.Dispose();

    /// <summary>When a key was last used, as the database has it; where something else is wanted, once it is there.</summary>
    private async Task<DateTime?> LastUseAsync(int id, Func<DateTime?, bool>? isWanted = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var use = await _app.InArchiveAsync(db => db.ApiKeys.Where(row => row.Id == id).Select(row => row.LastUsedUtc).SingleAsync(patience.Token));
            if (isWanted?.Invoke(use) is not false)
            {
                return use;
            }

            await Task.Yield();
        }
    }
}
