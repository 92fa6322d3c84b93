using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>A program of .NET that serves HTTP on a free port of this machine. It ends with this object.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>The runtime that runs this program, whatever else is installed.</summary>
    public static readonly string Runtime = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet"));

    private readonly Process _process;
    private readonly Task<string> _errors;

    private ServerProcess(Process process, Uri address)
    {
        (_process, Address) = (process, address);
        _errors = process.StandardError.ReadToEndAsync();
    }

    public Uri Address { get; }

    public int Id => _process.Id;

    /// <summary>Starts a program.</summary>
    /// <param name="arguments">The assembly and what it takes.</param>
    /// <param name="urls">The option that takes the address.</param>
    public static ServerProcess Start(IEnumerable<string> arguments, string urls)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        // The shell gives way to the program, whose log nobody reads: reading it would cost the machine what is measured.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" > /dev/null", "sh", Runtime, .. arguments, urls, address.ToString()])
        {
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(ServiceProcess.Assembly)!,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return new ServerProcess(Process.Start(start)!, address);
    }

    /// <summary>Waits until a path is answered with a status.</summary>
    /// <exception cref="BenchmarkException">The program ended, or the time is up.</exception>
    public async Task WaitAsync(string path, HttpStatusCode status, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < patience;)
        {
            if (_process.HasExited)
            {
                throw new BenchmarkException($"A server did not start: {(await _errors).Trim().ReplaceLineEndings(" ")}");
            }

            if (await AnswersAsync(client, path, status, cancellationToken))
            {
                return;
            }

            await Task.Delay(Pause, cancellationToken);
        }

        throw new BenchmarkException($"{Address} did not answer within {patience.TotalMinutes:0} minutes.");
    }

    public void Dispose()
    {
        // The archive is kept whole however the service ends.
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient client, string path, HttpStatusCode status, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await client.GetAsync(path, cancellationToken);
            return answer.StatusCode == status;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
