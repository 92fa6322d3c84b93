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

    public void Dispose() => _app.Dispose();
}
