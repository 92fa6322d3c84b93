namespace NewsArticle.Api.Infrastructure.Hosting;

/// <summary>Lets requests under way end when the service is told to stop.</summary>
internal static partial class OrderlyStop
{
    /// <summary>Longer than any request takes, shorter than the 30 s after which orchestrators kill.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);

    public static WebApplicationBuilder StopInOrder(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Patience);
        return builder;
    }

    public static WebApplication LogStop(this WebApplication app)
    {
        app.Lifetime.ApplicationStopping.Register(() => LogStops(app.Logger, (int)Patience.TotalSeconds));
        return app;
    }

    [LoggerMessage(LogLevel.Information, "NewsArticle stops; requests under way have {Seconds} s to end")]
    private static partial void LogStops(ILogger logger, int seconds);
}
