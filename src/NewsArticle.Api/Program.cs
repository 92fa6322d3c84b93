using Microsoft.AspNetCore.Connections;
using NewsArticle.Api.Changes;
using NewsArticle.Api.Corrections;
using NewsArticle.Api.Filtering;
using NewsArticle.Api.Import;
using NewsArticle.Api.Infrastructure.Authors;
using NewsArticle.Api.Infrastructure.Caching;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Api.Infrastructure.Health;
using NewsArticle.Api.Infrastructure.Hosting;
using NewsArticle.Api.Infrastructure.Logging;
using NewsArticle.Api.Infrastructure.OpenApi;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Api.Infrastructure.Settings;
using NewsArticle.Api.Sample;
using NewsArticle.Api.Search;
using NewsArticle.Api.Webhooks;
using NewsArticle.Data.Sqlite;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddLogs();
    builder.LimitRequests();
    builder.StopInOrder();
    builder.AddArchive();
    builder.AddSample();
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddProblems();
    builder.Services.AddNewsControllers();
    builder.Services.AddImport();
    builder.Services.AddCorrections();
    builder.Services.AddChanges();
    builder.Services.AddLists();
    builder.Services.AddSearch();
    builder.Services.AddWebhooks();
    builder.Services.AddSingleton<EntityTag>();
    builder.Services.AddAnswerCache();
    builder.Services.AddArchiveHealth();
    builder.Services.AddApiDocument();

    await using var app = builder.Build();
    app.UseMiddleware<RequestLog>();
    app.UseMiddleware<AnswerCache>();
    app.UseProblems();
    app.UseHeadAsGet();
    app.UseAuthors();
    app.UseRouting();
    app.MapControllers();
    app.MapApiDocument();

    app.LogWhereToLook();
    app.LogStop();
    await app.LoadSampleAsync(isNewArchive: await app.OpenArchiveAsync());
    await app.RunAsync();
    return 0;
}
catch (Exception refused) when (refused is SettingsException or StorageUnavailableException or IOException { InnerException: AddressInUseException })
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
