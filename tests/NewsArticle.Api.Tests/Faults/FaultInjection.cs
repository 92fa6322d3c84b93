using System.Diagnostics;
using System.Globalization;

namespace NewsArticle.Api.Tests.Faults;

/// <summary>Lets the operating system's calls of a running process fail, by strace, until it is ended.</summary>
internal sealed class FaultInjection : IAsyncDisposable
{
    public const string Missing = "This needs strace, and the right to trace processes.";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _strace;
    private readonly string _log;

    private FaultInjection(Process strace, string log) => (_strace, _log) = (strace, log);

    /// <summary>From now on some calls on some files fail.</summary>
    /// <param name="process">The process.</param>
    /// <param name="calls">The calls, parted by commas: "pwrite64".</param>
    /// <param name="error">What they say: "EIO".</param>
    /// <param name="when">Which of each thread's calls fail, as strace writes it: "3" is the third, "3+" the third and all after it.</param>
    /// <param name="files">The files; calls on others do what they should.</param>
    /// <returns>Null where that cannot be done.</returns>
    public static async Task<FaultInjection?> TryBeginAsync(int process, string calls, string error, string when, params string[] files)
    {
        var log = Path.GetTempFileName();
        string[] arguments =
        [
            "-f", "-p", process.ToString(CultureInfo.InvariantCulture), "-o", log,
            "-e", $"trace={calls}", "-e", $"inject={calls}:error={error}:when={when}",
            .. files.SelectMany(file => new[] { "-P", file }),
        ];
        try
        {
            var strace = Process.Start(new ProcessStartInfo("strace", arguments) { RedirectStandardError = true })!;
            using var patience = new CancellationTokenSource(Patience);
            while (await strace.StandardError.ReadLineAsync(patience.Token) is { } line)
            {
                if (line.Contains("attached", StringComparison.Ordinal))
                {
                    _ = strace.StandardError.ReadToEndAsync(CancellationToken.None);
                    return new FaultInjection(strace, log);
                }
            }

            strace.Dispose();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no strace.
        }

        File.Delete(log);
        return null;
    }

    /// <summary>Ends it.</summary>
    /// <returns>How many calls failed.</returns>
    public async Task<int> EndAsync()
    {
        if (!_strace.HasExited)
        {
            using var kill = Process.Start("kill", ["-INT", _strace.Id.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync();
            using var patience = new CancellationTokenSource(Patience);
            await _strace.WaitForExitAsync(patience.Token);
        }

        return File.ReadLines(_log).Count(line => line.Contains("(INJECTED)", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _strace.Dispose();
        File.Delete(_log);
    }
}
