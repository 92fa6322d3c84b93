using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using NewsArticle.Tools.Benchmarking;
using NewsArticle.Tools.Fuzzing;
using NewsArticle.Tools.Fuzzing.Sending;

namespace NewsArticle.Tools.Faults;

/// <summary>Runs tests of the catalogue to their full extent, each as a process of its own.</summary>
/// <param name="root">The repository.</param>
/// <param name="seed">Gives the tests their luck.</param>
/// <param name="fuzzing">How long the fuzzer goes on.</param>
internal sealed class CatalogueRun(DirectoryInfo root, int seed, TimeSpan fuzzing)
{
    private const string Configuration = "Release";
    private const string Counted = "Counted: ";

    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>Builds what is to be tested.</summary>
    /// <exception cref="BenchmarkException">It cannot be built.</exception>
    public async Task BuildAsync(IEnumerable<CatalogueTest> tests, CancellationToken cancellationToken)
    {
        foreach (var project in tests.Select(test => test.Project).OfType<string>().Distinct())
        {
            if (await DotnetAsync(["build", project, "--configuration", Configuration, "--verbosity", "quiet", "--nologo"], cancellationToken) is not 0)
            {
                throw new BenchmarkException($"{project} could not be built.");
            }
        }
    }

    public async Task<CatalogueResult> RunAsync(CatalogueTest test, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        var (done, failures) = test.Project is null ? await FuzzAsync(cancellationToken) : await TestAsync(test, cancellationToken);
        return new CatalogueResult(test, done, failures, Stopwatch.GetElapsedTime(begun));
    }

    private async Task<(string Done, int Failures)> FuzzAsync(CancellationToken cancellationToken)
    {
        using var service = await FuzzedService.StartAsync(seed, cancellationToken);
        using var client = new FuzzClient(service.Address, service.Key);
        var report = await Fuzzer.RunAsync(client, new FuzzOptions(seed, fuzzing, Requests: null), cancellationToken);
        if (report.Failures.Count > 0)
        {
            await Console.Error.WriteLineAsync(report.ToString());
        }

        return (string.Create(CultureInfo.InvariantCulture, $"{report.Requests:#,0} requests"), report.Failures.Count);
    }

    private async Task<(string Done, int Failures)> TestAsync(CatalogueTest test, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("newsarticle-faults-");
        try
        {
            await DotnetAsync(
                [
                    "test", test.Project!, "--configuration", Configuration, "--no-build", "--nologo", "--verbosity", "quiet",
                    "--filter", FormattableString.Invariant($"Catalogue={test.Number}"), "--logger", "trx;LogFileName=result.trx", "--results-directory", folder.FullName,
                ],
                cancellationToken);
            return Read(Path.Combine(folder.FullName, "result.trx"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (string Done, int Failures) Read(string file)
    {
        if (!File.Exists(file))
        {
            return ("no result", 1);
        }

        var results = XDocument.Load(file).Descendants(Trx + "UnitTestResult").ToList();
        int Count(string outcome) => results.Count(result => result.Attribute("outcome")?.Value == outcome);
        var counts = results
            .SelectMany(result => result.Descendants(Trx + "StdOut").SelectMany(output => output.Value.Split('\n', StringSplitOptions.TrimEntries)))
            .Where(line => line.StartsWith(Counted, StringComparison.Ordinal))
            .Select(line => line[Counted.Length..])
            .Order(StringComparer.Ordinal);
        var tests = string.Create(CultureInfo.InvariantCulture, $"{Count("Passed") + Count("Failed")} tests");
        var skipped = Count("NotExecuted") is > 0 and var number ? string.Create(CultureInfo.InvariantCulture, $"{number} skipped") : null;
        // That none ran is no success.
        var failures = results.Count - Count("Passed") - Count("NotExecuted") + (Count("Passed") is 0 ? 1 : 0);
        return (string.Join("; ", counts.Prepend(tests).Append(skipped).OfType<string>()), failures);
    }

    private async Task<int> DotnetAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, WorkingDirectory = root.FullName };
        start.Environment["NEWSARTICLE_FULL"] = "1";
        start.Environment["NEWSARTICLE_SEED"] = seed.ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        // The table is all that goes to standard output.
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
        }

        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }
}
