using System.CommandLine;
using NewsArticle.Api.Infrastructure.Database;

namespace NewsArticle.Api.Commands;

/// <summary>What a command does to the archive, while no service runs on it.</summary>
internal static class ArchiveAction
{
    /// <summary>Opens the archive as the service would, without serving it, and lets the command work on it.</summary>
    /// <param name="command">The command.</param>
    /// <param name="work">Its work, with the services of one scope.</param>
    public static void SetArchiveAction(this Command command, Func<ParseResult, IServiceProvider, CancellationToken, Task> work)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parse, cancellationToken) =>
        {
            var builder = Service.CreateBuilder(parse.Settings());
            // What a command has to say it says itself.
            builder.Logging.ClearProviders();
            await using var app = builder.Build();
            await app.OpenArchiveAsync();
            await using var scope = app.Services.CreateAsyncScope();
            await work(parse, scope.ServiceProvider, cancellationToken);
            return 0;
        });
    }
}
