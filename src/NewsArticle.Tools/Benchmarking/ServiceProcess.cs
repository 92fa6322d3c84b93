using System.Diagnostics;
using System.Net;
using System.Reflection;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>The service as a program of its own, over one archive, in Production. It ends with this object.</summary>
internal sealed class ServiceProcess : IDisposable
{
    /// <summary>A service that opens an archive for the first time may have to index it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    private readonly ServerProcess _process;

    private ServiceProcess(ServerProcess process, TimeSpan startTook) => (_process, StartTook) = (process, startTook);

    /// <summary>The service that was built together with these tools.</summary>
    public static string Assembly { get; } = Path.GetFullPath(typeof(ServiceProcess).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Service").Value!);

    public Uri Address => _process.Address;

    /// <summary>From the start of the process to the first answer that it is ready.</summary>
    public TimeSpan StartTook { get; }

    public ProcessMemory Memory => ProcessMemory.Of(_process.Id);

    /// <summary>Starts the service and waits until it is ready and its archive is indexed.</summary>
    /// <exception cref="BenchmarkException">It does not start.</exception>
    public static async Task<ServiceProcess> StartAsync(string archive, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var process = ServerProcess.Start(
            [
                Assembly, "--Database:ConnectionString", $"Data Source={Path.GetFullPath(archive)}", "--Sample:Load", "false",
                // All requests come from one client, which would soon have sent its share.
                "--Limits:RequestsPerSecond", "0", "--Limits:KeyRequestsPerSecond", "0",
            ],
            "--Urls");
        try
        {
            await process.WaitAsync("health/ready", HttpStatusCode.OK, Patience, cancellationToken);
            var startTook = Stopwatch.GetElapsedTime(start);
            // An archive without an index is indexed while it is served, which would be measured with all else.
            await process.WaitAsync("api/v1/search?q=indexed&limit=1", HttpStatusCode.OK, Patience, cancellationToken);
            return new ServiceProcess(process, startTook);
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    public void Dispose() => _process.Dispose();
}
