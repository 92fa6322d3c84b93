using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Infrastructure.Hosting;

/// <summary>Ends the start with lines that say where to look.</summary>
internal static partial class StartMessages
{
    public static WebApplication LogWhereToLook(this WebApplication app)
    {
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var address in app.Urls)
            {
                LogListening(app.Logger, address);
                LogSwagger(app.Logger, $"{address}/swagger");
                LogFirstArticle(app, address);
            }

            LogMissingKey(app);
        });
        return app;
    }

    private static void LogFirstArticle(WebApplication app, string address)
    {
        using var scope = app.Services.CreateScope();
        var first = scope.ServiceProvider.GetRequiredService<NewsDbContext>().Articles
            .AsNoTracking()
            .OrderBy(article => article.Id)
            .Select(article => (int?)article.Id)
            .FirstOrDefault();
        if (first is { } id)
        {
            LogArticle(app.Logger, $"{address}/api/v1/articles/{id}");
        }
    }

    private static void LogMissingKey(WebApplication app)
    {
        using var scope = app.Services.CreateScope();
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var keys = scope.ServiceProvider.GetRequiredService<NewsDbContext>().ApiKeys;
        if (keys.Any(key => key.RevokedUtc == null && (key.ExpiresUtc == null || key.ExpiresUtc > now)))
        {
            return;
        }

        LogNoKey(app.Logger, app.Environment.IsDevelopment() ? "only this machine can write" : "nobody can write", Refusal.KeyCommand);
    }

    [LoggerMessage(LogLevel.Information, "NewsArticle listens on {Address}")]
    private static partial void LogListening(ILogger logger, string address);

    [LoggerMessage(LogLevel.Information, "Try it out in a browser: {SwaggerAddress}")]
    private static partial void LogSwagger(ILogger logger, string swaggerAddress);

    [LoggerMessage(LogLevel.Information, "A stored article: {ArticleAddress}")]
    private static partial void LogArticle(ILogger logger, string articleAddress);

    [LoggerMessage(LogLevel.Warning, "There is no key, so {WhoWrites}; the same executable makes one with: {Command}")]
    private static partial void LogNoKey(ILogger logger, string whoWrites, string command);
}
