using NewsArticle.Api.Infrastructure.Settings;
using NewsArticle.Data.Writing;
using NewsArticle.Extraction;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NewsArticle.Api.Infrastructure.Telemetry;

/// <summary>Sends metrics and traces over OTLP where the settings name a collector.</summary>
internal static class TelemetryServices
{
    private const string ServiceName = "newsarticle";

    private static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.Diagnostics",
        "Microsoft.AspNetCore.RateLimiting", "Microsoft.AspNetCore.Authentication", "Microsoft.AspNetCore.Authorization", "System.Runtime",
        NewsArticleMetrics.MeterName, WriteMeter.Name, StageTimes.MeterName,
    ];

    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        var options = builder.AddSettings<TelemetryOptions>(TelemetryOptions.Section);
        builder.Services.AddSingleton<NewsArticleMetrics>();
        if (options.Endpoint.Length is 0)
        {
            return builder;
        }

        if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
        {
            builder.Settings().Refuse($"The setting Telemetry:Endpoint must be a whole address that begins with http:// or https://, not \"{options.Endpoint}\".");
            return builder;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(ServiceName, serviceVersion: typeof(TelemetryServices).Assembly.GetName().Version?.ToString()))
            .WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter(otlp => Send(otlp, options, endpoint, "v1/metrics")))
            .WithTracing(traces => traces.AddSource("Microsoft.AspNetCore").AddOtlpExporter(otlp => Send(otlp, options, endpoint, "v1/traces")));
        return builder;
    }

    private static void Send(OtlpExporterOptions otlp, TelemetryOptions options, Uri endpoint, string path)
    {
        otlp.Protocol = options.Protocol;
        // Over HTTP, each kind of signal has an address of its own below the collector's.
        otlp.Endpoint = options.Protocol is OtlpExportProtocol.Grpc ? endpoint : new Uri($"{endpoint.ToString().TrimEnd('/')}/{path}");
        otlp.Headers = options.Headers.Length > 0 ? options.Headers : null;
    }
}
