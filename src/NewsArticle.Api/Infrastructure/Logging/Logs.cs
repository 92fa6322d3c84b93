using Serilog;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace NewsArticle.Api.Infrastructure.Logging;

/// <summary>Where log events go: the console, readable in Development and as JSON otherwise. Levels come from the section Serilog.</summary>
internal static class Logs
{
    private const string Readable = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static WebApplicationBuilder AddLogs(this WebApplicationBuilder builder)
    {
        // The framework's own lines about a request would repeat ours and hold its query.
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            .ReadFrom.Configuration(builder.Configuration);
        configuration = builder.Environment.IsDevelopment()
            ? configuration.WriteTo.Console(outputTemplate: Readable, formatProvider: System.Globalization.CultureInfo.InvariantCulture)
            : configuration.WriteTo.Console(new JsonFormatter(renderMessage: true));

        builder.Logging.ClearProviders().AddSerilog(configuration.CreateLogger(), dispose: true);
        return builder;
    }
}
