using System.Net;
using System.Text.Json;
using NewsArticle.Api.Infrastructure.Network;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Webhooks;

public sealed class WebhooksTests : IAsyncLifetime
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(4);

    private readonly ManualTime _time = new();
    private NewsArticleApp _app;
    private Receiver _receiver = null!;

    public WebhooksTests() => _app = NewsArticleApp.At(_time, "Development");

    public async Task InitializeAsync() => _receiver = await Receiver.StartAsync();

    [Fact]
    public async Task A_change_is_sent_signed_and_shows_in_the_delivery_log()
    {
        var webhook = await CreateAsync(new { url = _receiver.Url, resources = new List<string> { "article" } });

        await _app.GivenArticleAsync(Some.RichArticle());
        var message = await _receiver.NextAsync();

        message.IsSignedWith(webhook.Text("secret")).Should().BeTrue();
        message.Id.Should().Be("changes_1_4_4");
        var body = JsonDocument.Parse(message.Body).RootElement;
        body.Text("type").Should().Be("changes");
        body.GetProperty("data")[0].GetRawText().Should().Be(
            (await _app.Client.ReadAsync("/api/v1/changes?resource=article")).GetProperty("items")[0].GetRawText());
        var delivery = await ReceivedAsync(1);
        (delivery.GetProperty("attempts").GetInt32(), delivery.GetProperty("status").GetInt32()).Should().Be((1, 200));
        (await ReadAsync()).GetProperty("lastSequence").GetInt64().Should().Be(4);
    }

    [Fact]
    public async Task The_secret_is_shown_once()
    {
        var webhook = await CreateAsync(new { url = _receiver.Url });

        webhook.Text("secret").Should().StartWith("whsec_");
        (await ReadAsync()).TryGetProperty("secret", out _).Should().BeFalse();
        (await _app.Client.ReadAsync("/api/v1/webhooks")).ToString().Should().NotContain("whsec_");
    }

    [Fact]
    public async Task A_receiver_that_was_away_for_a_week_gets_everything_in_order_under_the_same_id()
    {
        _receiver.Answer = HttpStatusCode.ServiceUnavailable;
        await CreateAsync(new { url = _receiver.Url });
        await _app.GivenArticleAsync(Some.Article("First", null, "Trees fell."));
        var first = await _receiver.NextAsync();
        await _app.GivenArticleAsync(Some.Article("Second", null, "It rained."));

        var attempts = 1;
        for (var away = TimeSpan.Zero; away < TimeSpan.FromDays(7); away += LongestWait)
        {
            await _time.UntilSomethingWaitsAsync(LongestWait);
            _time.Advance(LongestWait);
            (await _receiver.NextAsync()).Id.Should().Be(first.Id);
            attempts++;
        }

        _receiver.Answer = HttpStatusCode.OK;
        await _time.UntilSomethingWaitsAsync(LongestWait);
        _time.Advance(LongestWait);
        var received = await _receiver.NextAsync();
        var second = await _receiver.NextAsync();

        (received.Id, received.Body).Should().Be((first.Id, first.Body));
        second.Id.Should().Be("changes_1_2_2");
        (await ReceivedAsync(1)).GetProperty("attempts").GetInt32().Should().Be(attempts + 1);
    }

    [Fact]
    public async Task A_failed_attempt_shows_its_status_and_the_next_try()
    {
        _receiver.Answer = HttpStatusCode.Redirect;
        await CreateAsync(new { url = _receiver.Url });

        await _app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));
        await _receiver.NextAsync();
        await _time.UntilSomethingWaitsAsync(TimeSpan.FromSeconds(12));

        var delivery = await DeliveryAsync(1);
        delivery.GetProperty("status").GetInt32().Should().Be(302);
        delivery.Text("error").Should().Contain("302");
        delivery.GetProperty("nextTryAt").ValueKind.Should().Be(JsonValueKind.String);
        delivery.GetProperty("receivedAt").ValueKind.Should().Be(JsonValueKind.Null);
        _receiver.HasStrays.Should().BeFalse("redirects are not followed");
    }

    [Fact]
    public async Task A_receiver_that_is_gone_pauses_its_webhook_which_goes_on_where_it_stopped()
    {
        _receiver.Answer = HttpStatusCode.Gone;
        await CreateAsync(new { url = _receiver.Url });
        await _app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));
        var refused = await _receiver.NextAsync();
        await UntilAsync(async () => (await ReadAsync()).GetProperty("isPaused").GetBoolean());

        _receiver.Answer = HttpStatusCode.OK;
        _time.Advance(LongestWait);
        var answer = await _app.Client.SendAsync(HttpMethod.Patch, "/api/v1/webhooks/1", new { isPaused = false });

        await answer.ShouldBeAsync(HttpStatusCode.OK);
        (await _receiver.NextAsync()).Id.Should().Be(refused.Id);
    }

    [Theory]
    [InlineData("ftp://example.org/")]
    [InlineData("http://example.org/")]
    [InlineData("https://ada:secret@example.org/")]
    [InlineData("/hooks")]
    public async Task An_address_that_may_not_be_sent_to_is_refused(string url)
    {
        var answer = await _app.Client.SendAsync(HttpMethod.Post, "/api/v1/webhooks", new { url });

        (await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable")).Errors().Should().ContainKey("url");
    }

    [Fact]
    public async Task Outside_development_nothing_is_sent_to_this_machine()
    {
        using var app = NewsArticleApp.At(_time);
        var plain = await app.Client.SendAsync(HttpMethod.Post, "/api/v1/webhooks", new { url = _receiver.Url });
        await (await app.Client.SendAsync(HttpMethod.Post, "/api/v1/webhooks", new { url = _receiver.Url.Replace("http:", "https:", StringComparison.Ordinal) }))
            .ShouldBeAsync(HttpStatusCode.Created);

        await app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));
        await UntilAsync(async () => await AttemptsAsync(app) > 0);

        await plain.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable");
        var delivery = (await app.Client.ReadAsync("/api/v1/webhooks/1/deliveries")).GetProperty("items")[0];
        delivery.Text("error").Should().Contain("public internet");
    }

    [Fact]
    public async Task A_name_is_looked_at_when_it_is_connected_to()
    {
        var resolved = 0;
        using var app = NewsArticleApp.On(
            new PublicAddresses([], (_, _) => Task.FromResult<IPAddress[]>([++resolved > 0 ? IPAddress.Loopback : IPAddress.None])), _time);
        await (await app.Client.SendAsync(HttpMethod.Post, "/api/v1/webhooks", new { url = _receiver.Url.Replace("http://127.0.0.1", "https://hooks.example", StringComparison.Ordinal) }))
            .ShouldBeAsync(HttpStatusCode.Created);

        await app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));
        await UntilAsync(async () => await AttemptsAsync(app) > 0);

        resolved.Should().Be(1);
        (await app.Client.ReadAsync("/api/v1/webhooks/1/deliveries")).GetProperty("items")[0].Text("error").Should().Contain("public internet");
    }

    [Fact]
    public async Task After_a_restart_messages_go_on_under_the_same_ids_with_nothing_left_out()
    {
        await CreateAsync(new { url = _receiver.Url, resources = new List<string> { "article" } });
        await _app.GivenArticleAsync(Some.Article("First", null, "Trees fell."));
        var received = new List<string> { (await _receiver.NextAsync()).Id };
        await ReceivedAsync(1);
        _receiver.Answer = HttpStatusCode.ServiceUnavailable;
        await _app.GivenArticleAsync(Some.Article("Second", null, "It rained."));
        var refused = await _receiver.NextAsync();
        await UntilAsync(async () => (await LastDeliveryAsync()).GetProperty("attempts").GetInt32() is 1);

        _app = await _app.RestartAsync();
        await _app.GivenArticleAsync(Some.Article("Third", null, "It snowed."));
        _receiver.Answer = HttpStatusCode.OK;
        await _time.UntilSomethingWaitsAsync(LongestWait);
        _time.Advance(LongestWait);
        var again = await _receiver.NextAsync();
        received.AddRange([again.Id, (await _receiver.NextAsync()).Id]);
        await UntilAsync(async () => (await ReadAsync()).GetProperty("lastSequence").GetInt64() is 3);

        (again.Id, again.Body).Should().Be((refused.Id, refused.Body));
        received.Should().Equal("changes_1_1_1", "changes_1_2_2", "changes_1_3_3");
    }

    [Fact]
    public async Task A_webhook_can_be_sent_elsewhere()
    {
        await using var elsewhere = await Receiver.StartAsync();
        await CreateAsync(new { url = _receiver.Url });

        var bad = await _app.Client.SendAsync(HttpMethod.Patch, "/api/v1/webhooks/1", new { url = "http://example.org/" });
        var moved = await (await _app.Client.SendAsync(HttpMethod.Patch, "/api/v1/webhooks/1", new { url = elsewhere.Url })).ShouldBeAsync(HttpStatusCode.OK);
        await _app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));

        (await bad.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable")).Errors().Should().ContainKey("url");
        moved.Text("url").Should().Be(elsewhere.Url);
        (await elsewhere.NextAsync()).Id.Should().Be("changes_1_1_1");
    }

    [Fact]
    public async Task A_removed_webhook_is_unknown()
    {
        await CreateAsync(new { url = _receiver.Url });

        var removed = await _app.Client.SendAsync(HttpMethod.Delete, "/api/v1/webhooks/1");

        removed.StatusCode.Should().Be(HttpStatusCode.NoContent);
        await (await _app.Client.GetAsync(new Uri("/api/v1/webhooks/1/deliveries", UriKind.Relative))).ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-id");
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    private async Task<JsonElement> CreateAsync(object webhook) =>
        await (await _app.Client.SendAsync(HttpMethod.Post, "/api/v1/webhooks", webhook)).ShouldBeAsync(HttpStatusCode.Created);

    private Task<JsonElement> ReadAsync() => _app.Client.ReadAsync("/api/v1/webhooks/1");

    private async Task<JsonElement> DeliveryAsync(int webhook) =>
        (await _app.Client.ReadAsync($"/api/v1/webhooks/{webhook}/deliveries")).GetProperty("items")[0];

    private async Task<JsonElement> LastDeliveryAsync() =>
        (await _app.Client.ReadAsync("/api/v1/webhooks/1/deliveries")).GetProperty("items").EnumerateArray().Last();

    private async Task<JsonElement> ReceivedAsync(int webhook)
    {
        await UntilAsync(async () => (await DeliveryAsync(webhook)).GetProperty("receivedAt").ValueKind is JsonValueKind.String);
        return await DeliveryAsync(webhook);
    }

    private static async Task<int> AttemptsAsync(NewsArticleApp app)
    {
        var items = (await app.Client.ReadAsync("/api/v1/webhooks/1/deliveries")).GetProperty("items");
        return items.GetArrayLength() is 0 ? 0 : items[0].GetProperty("attempts").GetInt32();
    }

    /// <summary>Asks until it is so; each question is a request, which gives the service its turn.</summary>
    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await isSo())
        {
            patience.Token.ThrowIfCancellationRequested();
        }
    }
}
