using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Operations;

public sealed class HealthTests : IDisposable
{
    private readonly NewsArticleApp _app = new();

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task A_sound_service_is_live_and_ready(string address, string status)
    {
        var health = await _app.Client.ReadAsync(address);

        health.Text("status").Should().Be(status);
    }

    [Fact]
    public async Task A_missing_migration_makes_the_service_unready_but_leaves_it_live()
    {
        await _app.InArchiveAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\""));

        var ready = await _app.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        var live = await _app.Client.GetAsync(new Uri("/health/live", UriKind.Relative));

        await ready.ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable, "not-ready");
        await live.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task However_many_ask_the_database_is_looked_at_once_a_second()
    {
        var time = new ManualTime();
        using var app = NewsArticleApp.At(time);
        await app.Client.ReadAsync("/health/ready");
        await app.InArchiveAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\""));

        var atOnce = await app.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        time.Advance(TimeSpan.FromSeconds(1));
        var later = await app.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));

        atOnce.StatusCode.Should().Be(HttpStatusCode.OK);
        later.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
    }

    public void Dispose() => _app.Dispose();
}
