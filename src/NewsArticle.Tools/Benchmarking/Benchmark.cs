using System.Net;
using System.Text.Json;
using NewsArticle.Tools.Generating;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>Measures one service over one archive from its start to its end.</summary>
internal sealed class Benchmark(BenchmarkOptions options, TextWriter progress)
{
    private const double MostMegabytes = 300;
    private const double MostTimesPage1 = 1.5;

    private readonly List<Outcome> _outcomes = [];

    /// <summary>Measures everything.</summary>
    /// <exception cref="BenchmarkException">It cannot go on.</exception>
    public async Task<Report> RunAsync(CancellationToken cancellationToken)
    {
        var machine = Machine.Here();
        var folder = Directory.CreateTempSubdirectory("newsarticle-benchmark-");
        try
        {
            var wrk = new Wrk(folder, options);
            wrk.Prepare();
            await GeneratedArchive.EnsureAsync(options.Archive, new ArchiveRecipe(options.Articles, options.Seed), progress, cancellationToken);
            var random = new Random(options.Seed);
            var plan = new MeasurementPlan(ArchiveSample.Read(options.Archive, random), random);
            progress.WriteLine("Starting the service; it may have to bring the archive up to date.");
            using var service = await ServiceProcess.StartAsync(options.Archive, cancellationToken);
            using var client = new HttpClient { BaseAddress = service.Address };
            await MeasureAsync(plan, new Contest(service, client, wrk, folder, options), client, cancellationToken);
            AddMemory(service);
            return new Report(TimeProvider.System.GetUtcNow().UtcDateTime, machine, options, _outcomes);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task MeasureAsync(MeasurementPlan plan, Contest contest, HttpClient client, CancellationToken cancellationToken)
    {
        foreach (var measurement in plan.Spread())
        {
            await AddAsync(contest, measurement, cancellationToken);
        }

        await AddSearchAsync(plan, contest, client, cancellationToken);
        var walk = new PageWalk(client, options.Articles);
        var pages = await walk.RunAsync(cancellationToken);
        await AddAsync(contest, MeasurementPlan.One("list, page 1", walk.FirstPath, null), cancellationToken);
        await AddAsync(contest, MeasurementPlan.One(FormattableString.Invariant($"list, page {walk.FarPages:#,0}"), pages.FarPath, null), cancellationToken);
        Add(new Outcome("a far page against a first one")
        {
            P50 = pages.FarMilliseconds,
            Figure = pages.FarMilliseconds / pages.NearMilliseconds,
            Unit = "times as long",
            Target = MostTimesPage1,
            Note = FormattableString.Invariant($"pages of {walk.PageSize}, each asked for once, by one client; first ones {pages.NearMilliseconds:0.00} ms"),
        });
        var path = plan.Spread().First().Paths[options.Articles / 2];
        var tag = (await TypicalAnswer.GetAsync(client, path, null, cancellationToken)).Headers["ETag"];
        await AddAsync(contest, MeasurementPlan.One("article, in memory", path, 0.80), cancellationToken);
        await AddAsync(contest, MeasurementPlan.One("article, not modified", path, 0.85, tag), cancellationToken);
    }

    /// <summary>Articles are searched by their list, or where that does not know words by the search over everything.</summary>
    private async Task AddSearchAsync(MeasurementPlan plan, Contest contest, HttpClient client, CancellationToken cancellationToken)
    {
        foreach (var route in MeasurementPlan.SearchRoutes)
        {
            var search = plan.Search(route);
            if ((await TypicalAnswer.GetAsync(client, search.Paths[0], null, cancellationToken)).Status is (int)HttpStatusCode.OK)
            {
                await AddAsync(contest, search, cancellationToken);
                return;
            }
        }

        Add(new Outcome("two words searched") { Unit = "ms, p99", Note = "skipped: the service refuses q" });
    }

    private async Task AddAsync(Contest contest, Measurement measurement, CancellationToken cancellationToken) =>
        Add(await contest.MeasureAsync(measurement, cancellationToken));

    private void AddMemory(ServiceProcess service)
    {
        var memory = service.Memory;
        var note = FormattableString.Invariant($"ready {service.StartTook.TotalSeconds:0.0} s after the start");
        Add(new Outcome("resident memory, at the end") { Figure = memory.Now, Unit = "MB", Target = MostMegabytes, Note = note });
        Add(new Outcome("resident memory, peak") { Figure = memory.Peak, Unit = "MB", Target = MostMegabytes, Note = "of the whole benchmark" });
    }

    private void Add(Outcome outcome)
    {
        _outcomes.Add(outcome);
        progress.WriteLine(JsonSerializer.Serialize(new { outcome.Name, outcome.Figure, outcome.Unit, outcome.Failures }, JsonSerializerOptions.Web));
    }
}
