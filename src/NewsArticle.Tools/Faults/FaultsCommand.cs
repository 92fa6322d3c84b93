using System.CommandLine;
using System.Diagnostics;
using NewsArticle.Tools.Benchmarking;

namespace NewsArticle.Tools.Faults;

/// <summary><c>faults</c>: does to the service everything that it has to withstand, to the full extent, and prints a table of it.</summary>
internal static class FaultsCommand
{
    public static Command Create()
    {
        var only = new Option<int[]>("--only") { Description = "The numbers of some tests; all of them where it is left out.", AllowMultipleArgumentsPerToken = true };
        var minutes = new Option<double>("--minutes") { Description = "How long the fuzzer goes on.", DefaultValueFactory = _ => 60 };
        var seed = new Option<int>("--seed") { Description = "Gives other luck.", DefaultValueFactory = _ => 1 };
        var root = new Option<DirectoryInfo>("--repository") { Description = "Where the repository is.", DefaultValueFactory = _ => new DirectoryInfo(".") };
        var command = new Command("faults", "Runs the tests of faults and of hostile input to their full extent, which takes hours, and prints a table.") { only, minutes, seed, root };
        command.SetAction(async (parse, cancellationToken) =>
        {
            var numbers = parse.GetValue(only) ?? [];
            var tests = CatalogueTest.All.Where(test => numbers.Length is 0 || numbers.Contains(test.Number)).ToList();
            var run = new CatalogueRun(parse.GetRequiredValue(root), parse.GetValue(seed), TimeSpan.FromMinutes(parse.GetValue(minutes)));
            try
            {
                return await RunAsync(run, tests, parse.GetRequiredValue(root), parse.GetValue(seed), cancellationToken);
            }
            catch (Exception failure) when (failure is BenchmarkException or HttpRequestException)
            {
                await Console.Error.WriteLineAsync(failure.Message);
                return 1;
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(CatalogueRun run, IReadOnlyList<CatalogueTest> tests, DirectoryInfo root, int seed, CancellationToken cancellationToken)
    {
        await run.BuildAsync(tests, cancellationToken);
        Console.WriteLine(FormattableString.Invariant($"{DateTime.UtcNow:yyyy-MM-dd}, commit {Commit(root)}, seed {seed}, {Environment.ProcessorCount} cores\n\n{CatalogueResult.Heading}"));
        var failures = 0;
        foreach (var test in tests)
        {
            var result = await run.RunAsync(test, cancellationToken);
            Console.WriteLine(result);
            failures += result.Failures;
        }

        return failures is 0 ? 0 : 1;
    }

    private static string Commit(DirectoryInfo root)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["rev-parse", "--short", "HEAD"]) { RedirectStandardOutput = true, WorkingDirectory = root.FullName })!;
        return git.StandardOutput.ReadToEnd().Trim();
    }
}
