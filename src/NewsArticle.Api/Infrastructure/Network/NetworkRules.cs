using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using NewsArticle.Api.Infrastructure.Authors;
using NewsArticle.Api.Infrastructure.Settings;

namespace NewsArticle.Api.Infrastructure.Network;

/// <summary>What is known of a request's way to the service, and what its answer says to browsers.</summary>
internal static class NetworkRules
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

    private static readonly string[] Asked =
    [
        HeaderNames.Accept, HeaderNames.Authorization, HeaderNames.ContentType, HeaderNames.IfMatch, HeaderNames.IfNoneMatch,
        "Idempotency-Key", "Last-Event-ID", "Prefer", ChangeReason.Header,
    ];

    private static readonly string[] Shown = [HeaderNames.ETag, HeaderNames.Link, HeaderNames.Location, HeaderNames.RetryAfter, HeaderNames.WWWAuthenticate];

    public static WebApplicationBuilder AddNetworkRules(this WebApplicationBuilder builder)
    {
        var options = builder.AddSettings<NetworkOptions>(NetworkOptions.Section);
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy =>
            policy.WithOrigins(Parts(options.Origins)).WithMethods(Methods).WithHeaders(Asked).WithExposedHeaders(Shown)));
        var proxies = builder.Networks("Network:Proxies", options.Proxies);
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => Believe(forwarded, proxies));
        builder.Services.AddSingleton(new PublicAddresses(builder.Networks("Network:Reachable", options.Reachable)));
        return builder;
    }

    /// <summary>Stands in front of everything, answers from memory too.</summary>
    public static WebApplication UseNetworkRules(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<NetworkOptions>>().Value;
        if (Parts(options.Proxies).Length > 0)
        {
            app.UseForwardedHeaders();
        }

        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<Framing>();
        app.UseMiddleware<HostCheck>();
        if (Parts(options.Origins).Length > 0)
        {
            app.UseCors();
        }

        return app;
    }

    /// <summary>The parts of a setting that can have several.</summary>
    public static string[] Parts(string setting) => setting.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<System.Net.IPNetwork> Networks(this WebApplicationBuilder builder, string name, string setting)
    {
        var networks = Parts(setting).Distinct().ToDictionary(text => text, NetworkOf);
        foreach (var (text, _) in networks.Where(network => network.Value is null))
        {
            builder.Settings().Refuse($"The setting {name} must list addresses and networks such as 10.0.0.7 or 10.0.0.0/8, not \"{text}\".");
        }

        return [.. networks.Values.OfType<System.Net.IPNetwork>()];
    }

    private static System.Net.IPNetwork? NetworkOf(string text) =>
        System.Net.IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new System.Net.IPNetwork(address, 8 * address.GetAddressBytes().Length)
        : null;

    private static void Believe(ForwardedHeadersOptions forwarded, IEnumerable<System.Net.IPNetwork> proxies)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        // As many hops as there are proxies that are believed.
        forwarded.ForwardLimit = null;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            forwarded.KnownIPNetworks.Add(proxy);
        }
    }
}
