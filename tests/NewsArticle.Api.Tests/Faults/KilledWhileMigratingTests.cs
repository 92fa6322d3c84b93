using System.Diagnostics;
using Microsoft.Data.Sqlite;
using NewsArticle.Api.Tests.Support;
using Xunit.Abstractions;

namespace NewsArticle.Api.Tests.Faults;

/// <summary>The real process, killed at random moments while it brings an archive of the first version up to date.</summary>
[Trait(Scale.Catalogue, "2")]
public sealed class KilledWhileMigratingTests(ITestOutputHelper output) : IDisposable
{
    private const int Articles = 2000;

    private const string FirstSchema = "tests/NewsArticle.Data.Tests/Schemas/20261122171946_CreateArchive.sql";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");

    private string Archive => Path.Combine(_directory.FullName, "archive.db");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task The_next_start_ends_what_was_begun_and_everything_is_there()
    {
        var kills = Scale.Of(3, 100);
        var random = Scale.NewRandom();
        var (usual, slowest) = (await StartAsync(), TimeSpan.Zero);
        for (var kill = 0; kill < kills; kill++)
        {
            await MakeOldArchiveAsync();
            using (var killed = ServiceProcess.Begin(_directory))
            {
                _ = killed.ReadLogToEndAsync();
                await Task.Delay(usual * random.NextDouble());
                killed.Kill();
                await killed.WaitAsync();
            }

            var took = await StartAsync();
            slowest = took > slowest ? took : slowest;
        }

        output.Counted($"{kills} kills, {Articles} articles, slowest start afterwards {slowest.TotalSeconds:0.0} s");
    }

    /// <summary>Starts the service on what is there, or on an old archive, and looks whether everything is.</summary>
    /// <returns>How long the start took.</returns>
    private async Task<TimeSpan> StartAsync()
    {
        if (!File.Exists(Archive))
        {
            await MakeOldArchiveAsync();
        }

        var begun = Stopwatch.GetTimestamp();
        using (var service = await ServiceProcess.StartAsync(_directory, withKey: false))
        {
            var took = Stopwatch.GetElapsedTime(begun);
            using var client = service.NewClient();
            (await client.ReadAsync("/api/v1/articles?count=exact&limit=1")).GetProperty("total").GetInt32().Should().Be(Articles + 1);
            await client.ReadAsync("/health/ready");
            var check = await CommandRun.OfAsync("check", "--Database:ConnectionString", ServiceProcess.ArchiveIn(_directory));
            check.ExitCode.Should().Be(0, "the check said {0}", check.Error);
            return took;
        }
    }

    private async Task MakeOldArchiveAsync()
    {
        foreach (var file in _directory.GetFiles())
        {
            file.Delete();
        }

        await using var connection = new SqliteConnection($"Data Source={Archive};Pooling=False");
        await connection.OpenAsync();
        connection.CreateFunction<string?, int, int, string?>("utf16_slice", (text, start, end) => text?[start..end], isDeterministic: true);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests.
        command.CommandText = await File.ReadAllTextAsync(Repository.PathOf(FirstSchema)) + FormattableString.Invariant($"""
            WITH RECURSIVE "Numbers" ("Number") AS (SELECT 1 UNION ALL SELECT "Number" + 1 FROM "Numbers" WHERE "Number" < {Articles})
            INSERT INTO "Articles" ("Id", "Version", "Headline", "TextHash", "Contributors", "PublishedUtc", "ImportedUtc", "UpdatedUtc", "LeftOut")
            SELECT 1000 + "Number", 1, 'Storm ' || "Number", 'hash ' || "Number", '[]', '2022-12-19 08:30:00', '2022-12-20 00:00:00', '2022-12-20 00:00:00', '[]' FROM "Numbers";
            INSERT INTO "Paragraphs" ("ArticleId", "Index", "Text") SELECT "Id", 0, "Headline" || ' came.' FROM "Articles" WHERE "Id" > 1000;
            """);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
