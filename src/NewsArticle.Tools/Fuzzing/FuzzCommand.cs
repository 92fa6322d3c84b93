using System.CommandLine;
using NewsArticle.Tools.Benchmarking;
using NewsArticle.Tools.Fuzzing.Sending;

namespace NewsArticle.Tools.Fuzzing;

/// <summary><c>fuzz</c>: asks the service for everything that its OpenAPI document promises, rightly and wrongly.</summary>
internal static class FuzzCommand
{
    public static Command Create()
    {
        var minutes = new Option<double?>("--minutes") { Description = "How long; two minutes, unless a number of requests is given." };
        var requests = new Option<int?>("--requests") { Description = "How many cases; those that follow up on one are not counted." };
        var seed = new Option<int?>("--seed") { Description = "The same seed asks the same; drawn and printed where it is left out." };
        var address = new Option<Uri?>("--address") { Description = "A service that runs, whose archive may be spoiled; by default one is started with an archive of its own." };
        var key = new Option<string?>("--key") { Description = "A key of that service, of the scope admin." };
        var command = new Command("fuzz", "Tries every operation of the service with right and wrong requests, and checks each answer.") { minutes, requests, seed, address, key };
        command.SetAction((parse, cancellationToken) =>
        {
            var count = parse.GetValue(requests);
            var time = parse.GetValue(minutes) ?? (count is null ? 2 : null);
            return RunAsync(
                new FuzzOptions(parse.GetValue(seed) ?? Random.Shared.Next(), time is { } span ? TimeSpan.FromMinutes(span) : null, count),
                parse.GetValue(address),
                parse.GetValue(key),
                cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(FuzzOptions options, Uri? address, string? key, CancellationToken cancellationToken)
    {
        await Console.Error.WriteLineAsync($"seed {options.Seed}");
        try
        {
            using var service = address is null ? await FuzzedService.StartAsync(options.Seed, cancellationToken) : null;
            using var client = new FuzzClient(service?.Address ?? address!, service?.Key ?? key);
            var report = await Fuzzer.RunAsync(client, options, cancellationToken);
            Console.Write(report);
            return report.Failures.Count is 0 ? 0 : 1;
        }
        catch (Exception failure) when (failure is BenchmarkException or HttpRequestException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }
}
