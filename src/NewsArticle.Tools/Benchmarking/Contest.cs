using System.Net;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>Measures the service and the reference in turns, so that what else the machine does meets both.</summary>
internal sealed class Contest(ServiceProcess service, HttpClient client, Wrk wrk, DirectoryInfo folder, BenchmarkOptions options)
{
    private const int WarmUpSeconds = 2;

    /// <summary>Bytes of an answer without a body at most: a run with more had answers of another kind.</summary>
    private const double MostBytesOfNothing = 600;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public async Task<Outcome> MeasureAsync(Measurement measurement, CancellationToken cancellationToken)
    {
        var typical = await TypicalAnswer.OfAsync(measurement, client, cancellationToken);
        using var reference = await StartReferenceAsync(typical, cancellationToken);
        wrk.Load(measurement);
        await wrk.RunAsync(measurement, reference.Address, WarmUpSeconds, cancellationToken);
        await wrk.RunAsync(measurement, service.Address, WarmUpSeconds, cancellationToken);
        var (of, against) = (new List<WrkResult>(), new List<WrkResult>());
        for (var round = 0; round < options.Rounds; round++)
        {
            against.Add(await wrk.RunAsync(measurement, reference.Address, options.Seconds, cancellationToken));
            of.Add(await wrk.RunAsync(measurement, service.Address, options.Seconds, cancellationToken));
        }

        // wrk counts statuses from 400 on; that the others are the right ones is looked at before and after.
        await TypicalAnswer.OfAsync(measurement, client, cancellationToken);
        return OutcomeOf(measurement, typical, of, against);
    }

    private static Outcome OutcomeOf(Measurement measurement, TypicalAnswer typical, List<WrkResult> of, List<WrkResult> against)
    {
        var (service, reference) = (Rate(of), Rate(against));
        var p99 = Median.Of([.. of.Select(run => run.P99)]) / 1000;
        var isTimed = measurement.MostMilliseconds is not null;
        return new Outcome(measurement.Name)
        {
            Service = service,
            Reference = reference,
            P50 = Median.Of([.. of.Select(run => run.P50)]) / 1000,
            P99 = p99,
            Figure = isTimed ? p99 : service / reference,
            Unit = isTimed ? "ms, p99" : "of the reference",
            Target = measurement.MostMilliseconds ?? measurement.LeastRatio,
            MoreIsBetter = !isTimed,
            Failures = of.Concat(against).Sum(FailuresOf) + (typical.HasBody ? 0 : of.Count(run => run.BytesPerRequest > MostBytesOfNothing)),
            Note = measurement.Warm,
        };
    }

    /// <summary>A run without one answer failed as a whole.</summary>
    private static long FailuresOf(WrkResult run) => run.Requests is 0 ? run.Failures + 1 : run.Failures;

    private static double Rate(List<WrkResult> runs) => Median.Of([.. runs.Select(run => run.RequestsPerSecond)]);

    private async Task<ServerProcess> StartReferenceAsync(TypicalAnswer answer, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder.FullName, "answer.json");
        answer.Write(file);
        var reference = ServerProcess.Start([typeof(Contest).Assembly.Location, ReferenceCommand.Name, file], ReferenceCommand.AddressOption);
        try
        {
            await reference.WaitAsync("", (HttpStatusCode)answer.Status, Patience, cancellationToken);
            return reference;
        }
        catch
        {
            reference.Dispose();
            throw;
        }
    }
}
