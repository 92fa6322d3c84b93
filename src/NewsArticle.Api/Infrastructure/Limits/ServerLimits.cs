using Microsoft.AspNetCore.Server.Kestrel.Core;
using NewsArticle.Api.Infrastructure.Settings;

namespace NewsArticle.Api.Infrastructure.Limits;

/// <summary>What the server takes from a client, before anything of ours runs.</summary>
internal static class ServerLimits
{
    /// <summary>Without it a lone line feed ends a header, which others on the way may take for a part of it. There is no option for it.</summary>
    private const string StrictLineEnds = "Microsoft.AspNetCore.Server.Kestrel.DisableHttp1LineFeedTerminators";

    /// <summary>How long a client may be slower than it must.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static WebApplicationBuilder AddLimits(this WebApplicationBuilder builder)
    {
        var limits = builder.AddSettings<LimitOptions>(LimitOptions.Section);
        AppContext.SetSwitch(StrictLineEnds, true);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            Apply(limits, kestrel.Limits);
        });
        builder.Services.AddRateLimits(limits);
        builder.Services.AddTimeouts(limits);
        builder.Services.AddSingleton<StreamGate>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<ExtractionGate>();
        return builder;
    }

    private static void Apply(LimitOptions limits, KestrelServerLimits server)
    {
        server.MaxConcurrentConnections = limits.Connections;
        server.MaxRequestBodySize = limits.BodyBytes;
        server.MaxRequestHeaderCount = limits.Headers;
        server.MaxRequestHeadersTotalSize = limits.HeaderBytes;
        server.MaxRequestLineSize = limits.AddressBytes;
        server.RequestHeadersTimeout = TimeSpan.FromSeconds(limits.HeaderSeconds);
        server.KeepAliveTimeout = TimeSpan.FromSeconds(limits.IdleSeconds);
        server.MinRequestBodyDataRate = new MinDataRate(limits.LeastBytesPerSecond, Grace);
        server.MinResponseDataRate = new MinDataRate(limits.LeastBytesPerSecond, Grace);
    }
}
