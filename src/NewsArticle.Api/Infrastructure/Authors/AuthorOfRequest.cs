using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Infrastructure.Authors;

/// <summary>Tells the change log who sends a request, and why they say they do.</summary>
internal static class AuthorOfRequest
{
    /// <summary>Everybody, as long as there are no keys.</summary>
    private const string Anonymous = "anonymous";

    /// <summary>Stands before everything that changes the archive.</summary>
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

            current.Author = new Author(Anonymous, reason);
            return next(context);
        });
        return app;
    }
}
