using System.Diagnostics;

namespace NewsArticle.Api.Tests.Support;

/// <summary>A run of the service's executable that ends by itself.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">Everything on its standard output.</param>
/// <param name="Error">Everything on its standard error.</param>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs the executable in Production, in an empty directory, and waits for its end.</summary>
    public static async Task<CommandRun> OfAsync(params string[] arguments)
    {
        var directory = Directory.CreateTempSubdirectory("newsarticle-");
        try
        {
            var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                WorkingDirectory = directory.FullName,
                Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
            };
            using var process = Process.Start(start)!;
            using var patience = new CancellationTokenSource(Patience);
            patience.Token.Register(() => process.Kill(entireProcessTree: true));
            var output = process.StandardOutput.ReadToEndAsync();
            var error = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return new CommandRun(process.ExitCode, await output, error);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
