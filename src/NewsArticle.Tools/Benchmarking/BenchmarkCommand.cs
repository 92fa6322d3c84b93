using System.CommandLine;
using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Generating;

namespace NewsArticle.Tools.Benchmarking;

/// <summary><c>benchmark</c>: how fast the service answers from a large archive, as a ratio to the bare web server under it.</summary>
internal static class BenchmarkCommand
{
    public static Command Create()
    {
        var (articles, seed) = (ArchiveCommand.Articles(), ArchiveCommand.Seed());
        var seconds = Number("--seconds", "How long a round takes, for the service and for the reference each.", 8);
        var rounds = Number("--rounds", "How many rounds there are; the median counts.", 3);
        var clients = Number("--clients", "How many clients ask at the same time.", 64);
        var archive = new Option<FileInfo?>("--archive") { Description = "The archive: made where there is none, kept and used again where there is; by default among the temporary files." };
        var json = new Option<FileInfo?>("--json") { Description = "Where to write everything as JSON." };
        var command = new Command("benchmark", "Measures the service against the bare web server; needs wrk.") { articles, seed, seconds, rounds, clients, archive, json };
        command.SetAction((parse, cancellationToken) => RunAsync(
            new BenchmarkOptions(
                parse.GetValue(articles),
                parse.GetValue(seed),
                parse.GetValue(seconds),
                parse.GetValue(rounds),
                parse.GetValue(clients),
                parse.GetValue(archive)?.FullName ?? DefaultArchive(parse.GetValue(articles), parse.GetValue(seed))),
            parse.GetValue(json),
            cancellationToken));
        return command;
    }

    private static Option<int> Number(string name, string description, int value)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => value };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError($"{name} must be 1 or more.");
            }
        });
        return option;
    }

    private static string DefaultArchive(int articles, int seed) =>
        Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"newsarticle-{articles}-{seed}.db"));

    private static async Task<int> RunAsync(BenchmarkOptions options, FileInfo? json, CancellationToken cancellationToken)
    {
        try
        {
            var report = await new Benchmark(options, Console.Error).RunAsync(cancellationToken);
            Console.Write(ReportTable.Of(report));
            if (json is not null)
            {
                await File.WriteAllTextAsync(json.FullName, report.ToJson(), cancellationToken);
            }

            return report.IsSound ? 0 : 1;
        }
        catch (Exception failure) when (failure is BenchmarkException or ReadingException or HttpRequestException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }
}
