using NewsArticle.Api.Infrastructure.Settings;
using OpenTelemetry.Exporter;

namespace NewsArticle.Api.Infrastructure.Telemetry;

/// <summary>Where metrics and traces are sent; nowhere unless there is an address.</summary>
internal sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>The address of a collector that takes OTLP, such as http://127.0.0.1:4317; empty for none.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>How the collector is spoken to.</summary>
    public OtlpExportProtocol Protocol { get; init; } = OtlpExportProtocol.Grpc;

    /// <summary>Headers that the collector asks for, such as "authorization=Basic …"; several are parted by commas.</summary>
    [Secret]
    public string Headers { get; init; } = "";
}
