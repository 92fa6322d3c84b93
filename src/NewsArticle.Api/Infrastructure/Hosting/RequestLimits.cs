namespace NewsArticle.Api.Infrastructure.Hosting;

/// <summary>What the server takes from a client.</summary>
internal static class RequestLimits
{
    /// <summary>Bytes of a body: far above any article, far below what would hurt.</summary>
    public const int BodyBytes = 2 * 1024 * 1024;

    public static WebApplicationBuilder LimitRequests(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyBytes;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(1);
        });
        return builder;
    }
}
