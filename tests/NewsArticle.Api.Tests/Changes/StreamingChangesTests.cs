using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsArticle.Api.Changes;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Changes;

public sealed class StreamingChangesTests
{
    [Fact]
    public async Task An_event_has_the_sequence_as_id_the_kind_as_name_and_the_same_change_as_the_list()
    {
        using var app = new NewsArticleApp();
        await using var stream = await Streaming.OpenAsync(app.Client);

        await app.GivenArticleAsync(Some.Article("Łódź", null, "Trees fell."));
        var change = await stream.NextChangeAsync();

        stream.Headers.ContentType!.MediaType.Should().Be("text/event-stream");
        (change.Kind, change.Sequence).Should().Be(("created", 1));
        change.Data.GetRawText().Should().Be((await app.Client.ReadAsync("/api/v1/changes")).GetProperty("items")[0].GetRawText());
    }

    [Fact]
    public async Task The_last_event_id_goes_before_after_and_filters_hold()
    {
        using var app = new NewsArticleApp();
        await app.GivenArticleAsync(Some.RichArticle());
        await app.GivenArticleAsync(Some.RichArticle());

        await using var stream = await Streaming.OpenAsync(app.Client, "?after=0&resource=article", lastEventId: 4);

        (await stream.NextChangeAsync()).Sequence.Should().Be(8);
    }

    [Fact]
    public async Task An_idle_stream_pings_with_the_place_that_it_has_reached()
    {
        var time = new ManualTime();
        using var app = NewsArticleApp.At(time);
        await app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));
        await using var stream = await Streaming.OpenAsync(app.Client, "?after=0&kind=merged");
        await stream.NextAsync();

        await time.UntilSomethingWaitsAsync(ChangeEvents.PingAfter);
        time.Advance(ChangeEvents.PingAfter);
        var ping = (await stream.NextAsync())!.Value;

        (ping.EventType, ping.EventId, ping.Data).Should().Be(("ping", "1", """{"lastSequence":1}"""));
    }

    [Fact]
    public async Task The_stream_ends_when_the_service_stops_and_says_when_to_come_back()
    {
        using var app = new NewsArticleApp();
        await using var stream = await Streaming.OpenAsync(app.Client);
        await stream.NextAsync();

        app.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        var last = await stream.NextAsync();
        last!.Value.ReconnectionInterval.Should().BePositive("readers are to come back, a little later");
        (await stream.NextAsync()).Should().BeNull();
    }

    [Fact]
    public async Task A_place_beyond_the_log_is_a_problem_with_status_400()
    {
        using var app = new NewsArticleApp();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/changes/stream");
        request.Headers.Add("Last-Event-ID", "7");

        var answer = await app.Client.SendAsync(request);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Errors().Should().ContainKey("Last-Event-ID");
    }

    [Fact]
    public async Task A_head_request_is_answered_at_once()
    {
        using var app = new NewsArticleApp();
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/v1/changes/stream");

        using var answer = await app.Client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_reader_that_reconnects_while_others_write_gets_every_change_once()
    {
        const int Writers = 3;
        const int Articles = 15;
        const int Total = Writers * Articles;
        using var app = new NewsArticleApp();
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var article = 0; article < Articles; article++)
            {
                var answer = await app.Client.SendTextAsync(HttpMethod.Post, "/api/v1/articles", $"Storm\n\nIt rained in part {writer} of the year {article}.", "text/plain");
                answer.StatusCode.Should().Be(HttpStatusCode.Created);
            }
        })));

        var seen = new List<long>();
        long? last = null;
        while (seen.Count < Total)
        {
            await using var stream = await Streaming.OpenAsync(app.Client, "?after=0&resource=article", last);
            for (var events = 0; events < 4 && seen.Count < Total; events++)
            {
                last = (await stream.NextChangeAsync()).Sequence;
                seen.Add(last.Value);
            }
        }

        await writing;
        var listed = await app.Client.ReadAsync("/api/v1/changes?resource=article&limit=200");
        seen.Should().Equal(listed.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("sequence").GetInt64()));
        seen.Should().HaveCount(Total);
    }
}
