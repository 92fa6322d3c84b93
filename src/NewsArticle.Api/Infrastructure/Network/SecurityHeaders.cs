namespace NewsArticle.Api.Infrastructure.Network;

/// <summary>Tells browsers to make nothing of an answer but what it is.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Documentation = "/swagger";

    /// <summary>No answer of the service is a page that loads anything.</summary>
    private const string NoPage = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>The documentation is one: from here alone, though with styles, and images that stand in them.</summary>
    private const string Page = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        Apply(context);
        return next(context);
    }

    /// <summary>Sets the headers; again where a failure took away what an answer had.</summary>
    public static void Apply(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments(Documentation) ? Page : NoPage;
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }
    }
}
