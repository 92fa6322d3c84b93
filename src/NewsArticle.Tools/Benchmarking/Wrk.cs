using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>Runs <c>wrk</c> with one thread.</summary>
/// <param name="folder">Takes the script and the addresses.</param>
internal sealed class Wrk(DirectoryInfo folder, BenchmarkOptions options)
{
    private const string Script = "wrk.lua";

    private int _runs;

    /// <summary>Writes the script.</summary>
    /// <exception cref="BenchmarkException">There is no wrk.</exception>
    public void Prepare()
    {
        using (var script = typeof(Wrk).Assembly.GetManifestResourceStream(Script)!)
        using (var file = File.Create(PathOf(Script)))
        {
            script.CopyTo(file);
        }

        try
        {
            using var process = Process.Start(new ProcessStartInfo("wrk", ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
        }
        catch (Win32Exception)
        {
            throw new BenchmarkException("wrk is missing; install it with 'apt-get install wrk' or 'brew install wrk'.");
        }
    }

    /// <summary>Writes the addresses that the next runs ask for.</summary>
    public void Load(Measurement measurement) => File.WriteAllLines(PathOf("paths"), measurement.Paths);

    /// <summary>Asks a server for some time.</summary>
    public async Task<WrkResult> RunAsync(Measurement measurement, Uri server, int seconds, CancellationToken cancellationToken)
    {
        var clients = Math.Min(options.Clients, measurement.MostClients).ToString(CultureInfo.InvariantCulture);
        var seed = (options.Seed + _runs++).ToString(CultureInfo.InvariantCulture);
        string[] tag = measurement.IfNoneMatch is { } known ? [known] : [];
        using var process = Process.Start(new ProcessStartInfo(
            "wrk",
            ["-t1", "--timeout", "10s", $"-c{clients}", $"-d{seconds.ToString(CultureInfo.InvariantCulture)}s", "-s", PathOf(Script), server.ToString(), "--", PathOf("paths"), seed, .. tag])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            return WrkResult.Parse(output + await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    private string PathOf(string file) => Path.Combine(folder.FullName, file);
}
