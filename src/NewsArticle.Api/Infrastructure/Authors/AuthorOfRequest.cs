using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Infrastructure.Authors;

/// <summary>Tells the change log who sends a request, and why they say they do.</summary>
internal static class AuthorOfRequest
{
    /// <summary>Whoever writes without a key, which in Development on this machine is allowed.</summary>
    public const string Anonymous = "anonymous";

    /// <summary>Stands behind the question who is there, and before everything that changes the archive.</summary>
    public static WebApplication UseAuthors(this WebApplication app)
    {
        var current = app.Services.GetRequiredService<CurrentAuthor>();
        app.Use((context, next) =>
        {
            if (HttpMethods.IsGet(context.Request.Method))
            {
                return next(context);
            }

            if (!ChangeReason.TryRead(context.Request.Headers, out var reason))
            {
                return Refusal.BadChangeReason().ExecuteAsync(context);
            }

            current.Author = new Author(context.User.Identity?.Name ?? Anonymous, reason);
            return next(context);
        });
        return app;
    }
}
