using System.CommandLine;
using NewsArticle.Data.Keeping;

namespace NewsArticle.Api.Commands;

/// <summary><c>check</c>, <c>backup</c> and <c>restore</c>: keep the archive as a whole.</summary>
internal static class KeepingCommands
{
    public static IEnumerable<Command> Create() => [Check(), BackUp(), Restore()];

    private static Command Check()
    {
        var command = new Command("check", "Reads the whole archive and tells what is wrong with it; also while a service works on it. The exit code is 1 where something is.");
        command.SetKeepingAction(async (_, keeping, cancellationToken) => Tell(await keeping.CheckAsync(cancellationToken)));
        return command;
    }

    private static Command BackUp()
    {
        var file = new Argument<string>("file") { Description = "Where the copy is to be; nothing is overwritten." };
        var command = new Command("backup", "Copies the archive as it is at one moment, and checks the copy; also while a service works on it.") { file };
        command.SetKeepingAction(async (parse, keeping, cancellationToken) =>
            Tell(await keeping.BackUpAsync(parse.GetRequiredValue(file), cancellationToken)));
        return command;
    }

    private static Command Restore()
    {
        var file = new Argument<string>("file") { Description = "A backup. It is checked before anything is touched." };
        var command = new Command("restore", "Puts a backup in the place of the archive, which is kept aside. Stop the service first.") { file };
        command.SetKeepingAction(async (parse, keeping, cancellationToken) =>
        {
            var aside = await keeping.RestoreAsync(parse.GetRequiredValue(file), cancellationToken);
            Console.WriteLine(aside is null ? "The backup is the archive now." : $"The backup is the archive now; the former one is {aside}.");
            return 0;
        });
        return command;
    }

    private static int Tell(CheckReport report)
    {
        foreach (var finding in report.Findings)
        {
            Console.Error.WriteLine(finding);
        }

        Console.WriteLine(FormattableString.Invariant(
            $"{report.Articles} articles, {report.Evidence} spans of evidence, change log up to {report.LastChange}: {(report.IsSound ? "sound" : "damaged")}"));
        return report.IsSound ? 0 : 1;
    }

    private static void SetKeepingAction(this Command command, Func<ParseResult, IArchiveKeeping, CancellationToken, Task<int>> work)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parse, cancellationToken) =>
        {
            var builder = Service.CreateBuilder(parse.Settings());
            // What a command has to say it says itself.
            builder.Logging.ClearProviders();
            await using var app = builder.Build();
            return await work(parse, app.Services.GetRequiredService<IArchiveKeeping>(), cancellationToken);
        });
    }
}
