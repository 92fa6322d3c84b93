using Microsoft.Extensions.Options;
using NewsArticle.Api.Infrastructure.Settings;

namespace NewsArticle.Api.Infrastructure.Hosting;

/// <summary>Lets requests under way end when the service is told to stop, and others go elsewhere first.</summary>
internal static partial class OrderlyStop
{
    public static WebApplicationBuilder StopInOrder(this WebApplicationBuilder builder)
    {
        var options = builder.AddSettings<ShutdownOptions>(ShutdownOptions.Section);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(options.DrainSeconds));
        builder.Services.AddHostedService<Notice>();
        return builder;
    }

    public static WebApplication LogStop(this WebApplication app)
    {
        var seconds = app.Services.GetRequiredService<IOptions<ShutdownOptions>>().Value.DrainSeconds;
        app.Lifetime.ApplicationStopping.Register(() => LogStops(app.Logger, seconds));
        return app;
    }

    [LoggerMessage(LogLevel.Information, "NewsArticle stops; requests under way have {Seconds} s to end")]
    private static partial void LogStops(ILogger logger, int seconds);

    /// <summary>Holds the server open for a while: readiness is off from the moment that the service is told to stop.</summary>
    private sealed class Notice(IOptions<ShutdownOptions> options, TimeProvider time) : IHostedLifecycleService
    {
        public async Task StoppingAsync(CancellationToken cancellationToken) =>
            await Task.Delay(TimeSpan.FromSeconds(options.Value.NoticeSeconds), time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
