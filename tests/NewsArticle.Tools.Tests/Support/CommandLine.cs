using System.Diagnostics;
using NewsArticle.Tools.Extracting;

namespace NewsArticle.Tools.Tests.Support;

/// <summary>Runs a program to its end.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command of the tools as a user does.</summary>
    public static Task<Run> ToolsAsync(params string[] arguments) =>
        RunAsync("dotnet", [typeof(ExtractCommand).Assembly.Location, .. arguments]);

    public static async Task<Run> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Run(process.ExitCode, await output, await error);
    }

    /// <summary>Whether a program can be started here.</summary>
    public static async Task<bool> HasAsync(string program)
    {
        try
        {
            return (await RunAsync(program, "--version")).ExitCode is 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>How a program ended and what it wrote.</summary>
internal sealed record Run(int ExitCode, string Output, string Error);
