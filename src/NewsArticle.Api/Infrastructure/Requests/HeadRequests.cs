namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>Answers HEAD wherever there is a GET; stands before routing. The server keeps the body back, for it remembers the method it read.</summary>
internal static class HeadRequests
{
    public static WebApplication UseHeadAsGet(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (HttpMethods.IsHead(context.Request.Method))
            {
                context.Request.Method = HttpMethods.Get;
                context.Items[typeof(HeadRequests)] = true;
            }

            return next(context);
        });
        return app;
    }

    /// <summary>Whether a GET was a HEAD: an answer without end would never be one to it.</summary>
    public static bool IsHead(this HttpContext context) => context.Items.ContainsKey(typeof(HeadRequests));
}
