using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace NewsArticle.Api.Tests.Support;

/// <summary>The service as a process of its own, as it is run outside development.</summary>
internal sealed class ServiceProcess : IDisposable
{
    private static readonly Regex Listening = new(@"listens on .*http://127\.0\.0\.1:(\d+)", RegexOptions.NonBacktracking);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private ServiceProcess(Process process) => _process = process;

    /// <summary>What a client of the service sends to be let in.</summary>
    public AuthenticationHeaderValue? Key { get; private init; }

    /// <summary>Where the service listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The log until the service listened.</summary>
    public string Beginning { get; private set; } = "";

    /// <summary>What the operating system calls the process.</summary>
    public int Id => _process.Id;

    /// <summary>A client with the key of the service.</summary>
    public HttpClient NewClient()
    {
        var client = new HttpClient { BaseAddress = Address };
        client.DefaultRequestHeaders.Authorization = Key;
        return client;
    }

    /// <summary>Starts the service, and returns when it listens.</summary>
    /// <param name="directory">Where the archive is.</param>
    /// <param name="withKey">Whether there is to be a key for <see cref="Key"/>.</param>
    /// <param name="settings">Further settings: "--Section:Key=value".</param>
    public static async Task<ServiceProcess> StartAsync(DirectoryInfo directory, bool withKey = true, params string[] settings)
    {
        var key = withKey ? new AuthenticationHeaderValue("Bearer", await KeyInAsync(directory)) : null;
        var service = Begin(directory, key, settings);
        var line = await service.ReadLogUntilAsync(line =>
        {
            service.Beginning += line + "\n";
            return Listening.IsMatch(line);
        });
        service.Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Listening.Match(line).Groups[1].ValueSpan}"));
        return service;
    }

    /// <summary>Starts the service and does not wait for it: it has no address yet.</summary>
    public static ServiceProcess Begin(DirectoryInfo directory, AuthenticationHeaderValue? key = null, params string[] settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        string[] arguments =
        [
            typeof(Program).Assembly.Location,
            "--Urls", "http://127.0.0.1:0",
            "--Database:ConnectionString", ArchiveIn(directory),
            "--Sample:Load", "false",
            .. settings,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return new ServiceProcess(Process.Start(start)!) { Key = key };
    }

    /// <summary>The connection string of the archive in a directory.</summary>
    public static string ArchiveIn(DirectoryInfo directory) => $"Data Source={Path.Combine(directory.FullName, "archive.db")}";

    /// <summary>Reads the log up to a line.</summary>
    /// <returns>That line.</returns>
    public async Task<string> ReadLogUntilAsync(Func<string, bool> isWanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (isWanted(line))
            {
                return line;
            }
        }

        throw new InvalidOperationException("The service ended before it logged what was waited for.");
    }

    /// <summary>The rest of the log, until the service ends.</summary>
    public Task<string> ReadLogToEndAsync() => _process.StandardOutput.ReadToEndAsync();

    /// <summary>Asks the service to stop, as an operator or a container does.</summary>
    /// <param name="signal">The signal: TERM or INT.</param>
    public void Signal(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Ends the process as a power cut would.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Waits until the process has ended.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> WaitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>The key that was made when a service first started in a directory.</summary>
    private static async Task<string> KeyInAsync(DirectoryInfo directory)
    {
        var file = Path.Combine(directory.FullName, "key");
        if (!File.Exists(file))
        {
            var made = await CommandRun.OfAsync("keys", "create", "--name", "tests", "--scope", "admin", "--Database:ConnectionString", ArchiveIn(directory));
            await File.WriteAllTextAsync(file, made.Output.Trim());
        }

        return await File.ReadAllTextAsync(file);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
