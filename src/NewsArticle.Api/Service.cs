using NewsArticle.Api.Changes;
using NewsArticle.Api.Corrections;
using NewsArticle.Api.Filtering;
using NewsArticle.Api.Import;
using NewsArticle.Api.Imports;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Authors;
using NewsArticle.Api.Infrastructure.Caching;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Api.Infrastructure.Health;
using NewsArticle.Api.Infrastructure.Hosting;
using NewsArticle.Api.Infrastructure.Idempotency;
using NewsArticle.Api.Infrastructure.Limits;
using NewsArticle.Api.Infrastructure.Logging;
using NewsArticle.Api.Infrastructure.Network;
using NewsArticle.Api.Infrastructure.OpenApi;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Api.Infrastructure.Settings;
using NewsArticle.Api.Infrastructure.Telemetry;
using NewsArticle.Api.Keys;
using NewsArticle.Api.Revisions;
using NewsArticle.Api.Sample;
using NewsArticle.Api.Search;
using NewsArticle.Api.Webhooks;

namespace NewsArticle.Api;

/// <summary>What the service is made of, and in which order a request passes it.</summary>
internal static class Service
{
    /// <summary>Adds everything that the service, or a command that works on its archive, is made of.</summary>
    /// <param name="settings">Settings from the command line.</param>
    public static WebApplicationBuilder CreateBuilder(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(settings);
        builder.AddLogs();
        builder.AddNetworkRules();
        builder.AddLimits();
        builder.StopInOrder();
        builder.AddTelemetry();
        builder.AddArchive();
        builder.AddSample();
        builder.AddAccess();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddProblems();
        builder.Services.AddNewsControllers();
        builder.Services.AddImport();
        builder.AddImports();
        builder.Services.AddCorrections();
        builder.Services.AddRevisions();
        builder.Services.AddChanges();
        builder.Services.AddLists();
        builder.Services.AddSearch();
        builder.Services.AddWebhooks();
        builder.Services.AddKeys();
        builder.Services.AddIdempotency();
        builder.Services.AddSingleton<EntityTag>();
        builder.Services.AddAnswerCache();
        builder.Services.AddArchiveHealth();
        builder.Services.AddApiDocument();
        builder.RefuseUnknownSections(settings);
        builder.Settings().StopOnMistakes();
        return builder;
    }

    /// <summary>Serves until somebody stops it.</summary>
    public static async Task RunAsync(string[] settings)
    {
        await using var app = CreateBuilder(settings).Build();
        app.UseMiddleware<RequestLog>();
        app.UseNetworkRules();
        app.UseOpenAnswers();
        app.UseProblems();
        app.UseHeadAsGet();
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseAccess();
        app.UseAuthors();
        app.MapControllers();
        app.MapApiDocument();

        app.LogWhereToLook();
        app.LogStop();
        await app.LoadSampleAsync(isNewArchive: await app.OpenArchiveAsync());
        await app.RunAsync();
    }
}
