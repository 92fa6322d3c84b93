using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using NewsArticle.Api.Infrastructure.Settings;
using NewsArticle.Data.Sqlite;

namespace NewsArticle.Api.Commands;

/// <summary>The command line of the executable: without a command it serves; settings can follow any command.</summary>
internal static class ServiceCommand
{
    /// <summary>Does what the command line asks for.</summary>
    /// <returns>The exit code: 0, or 1 after one line for the operator.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var command = Create().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            // The host listens to signals itself, and takes longer to stop than the parser would let it; failures end up below.
            return await command.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
        }
        catch (Exception refused) when (refused is SettingsException or StorageUnavailableException or IOException { InnerException: AddressInUseException })
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    private static RootCommand Create()
    {
        var printConfig = new Option<bool>("--print-config") { Description = "Writes the settings that are in effect, with secrets masked, instead of serving." };
        var root = new RootCommand("Serves the archive of news articles; with a command, works on the archive instead. Settings follow as --Section:Key value.")
        {
            printConfig,
            KeysCommand.Create(),
        };
        foreach (var command in KeepingCommands.Create())
        {
            root.Add(command);
        }

        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction(async (parse, _) =>
        {
            if (parse.GetValue(printConfig))
            {
                Console.WriteLine(PrintedSettings.Of(Service.CreateBuilder(parse.Settings()).Settings()));
                return 0;
            }

            await Service.RunAsync(parse.Settings());
            return 0;
        });
        return root;
    }
}
