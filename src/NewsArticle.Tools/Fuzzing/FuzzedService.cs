using System.Diagnostics;
using NewsArticle.Tools.Benchmarking;
using NewsArticle.Tools.Generating;

namespace NewsArticle.Tools.Fuzzing;

/// <summary>The service over an archive of its own, with a key to everything; both end with this object.</summary>
internal sealed class FuzzedService : IDisposable
{
    private const int Articles = 60;

    private readonly DirectoryInfo _folder;
    private readonly ServiceProcess _process;

    private FuzzedService(DirectoryInfo folder, ServiceProcess process, string key) => (_folder, _process, Key) = (folder, process, key);

    public Uri Address => _process.Address;

    public string Key { get; }

    /// <summary>Starts the service that was built together with these tools.</summary>
    /// <exception cref="BenchmarkException">It does not start.</exception>
    public static async Task<FuzzedService> StartAsync(int seed, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("newsarticle-fuzz-");
        try
        {
            var archive = Path.Combine(folder.FullName, "archive.db");
            await GeneratedArchive.EnsureAsync(archive, new ArchiveRecipe(Articles, seed), TextWriter.Null, cancellationToken);
            var key = await MakeKeyAsync(archive, cancellationToken);
            return new FuzzedService(folder, await ServiceProcess.StartAsync(archive, cancellationToken), key);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    public void Dispose()
    {
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task<string> MakeKeyAsync(string archive, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(
            ServerProcess.Runtime,
            [ServiceProcess.Assembly, "keys", "create", "--name", "fuzz", "--scope", "admin", "--Database:ConnectionString", $"Data Source={archive}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(ServiceProcess.Assembly)!,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode is 0
            ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Last().Trim()
            : throw new BenchmarkException($"No key could be made: {(await errors).Trim().ReplaceLineEndings(" ")}");
    }
}
