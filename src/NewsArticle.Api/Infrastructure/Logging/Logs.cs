using Serilog;
using Serilog.Formatting.Json;

namespace NewsArticle.Api.Infrastructure.Logging;

/// <summary>Where log events go: the console, readable in Development and as JSON otherwise. Levels come from the section Serilog.</summary>
internal static class Logs
{
    private const string Readable = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static WebApplicationBuilder AddLogs(this WebApplicationBuilder builder)
    {
        var configuration = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration);
        configuration = builder.Environment.IsDevelopment()
            ? configuration.WriteTo.Console(outputTemplate: Readable, formatProvider: System.Globalization.CultureInfo.InvariantCulture)
            : configuration.WriteTo.Console(new JsonFormatter(renderMessage: true));

        builder.Logging.ClearProviders().AddSerilog(configuration.CreateLogger(), dispose: true);
        return builder;
    }
}
