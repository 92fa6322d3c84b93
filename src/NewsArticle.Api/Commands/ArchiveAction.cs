using System.CommandLine;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Data.Sqlite;

namespace NewsArticle.Api.Commands;

/// <summary>What a command does to the archive: by itself, or where a service works on it, by that.</summary>
internal static class ArchiveAction
{
    /// <summary>Opens the archive as the service would, without serving it, and lets the command work on it.</summary>
    /// <param name="command">The command.</param>
    /// <param name="work">Its work, with the services of one scope.</param>
    /// <param name="beside">The same while a service works on the archive, which this process then must not touch.</param>
    public static void SetArchiveAction(
        this Command command,
        Func<ParseResult, IServiceProvider, CancellationToken, Task> work,
        Func<ParseResult, IServiceProvider, CancellationToken, Task> beside)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parse, cancellationToken) =>
        {
            var builder = Service.CreateBuilder(parse.Settings());
            // What a command has to say it says itself.
            builder.Logging.ClearProviders();
            await using var app = builder.Build();
            await using var scope = app.Services.CreateAsyncScope();
            try
            {
                await app.OpenArchiveAsync();
            }
            catch (StorageInUseException)
            {
                work = beside;
            }

            await work(parse, scope.ServiceProvider, cancellationToken);
            return 0;
        });
    }
}
