using System.Net;
using System.Text;
using NewsArticle.Api.Tests.Support;
using Xunit.Abstractions;

namespace NewsArticle.Api.Tests.Faults;

/// <summary>The real process on disks that are full, read-only or damaged.</summary>
[Trait(Scale.Catalogue, "4")]
public sealed class StorageFaultTests(ITestOutputHelper output) : IDisposable
{
    private const int Page = 4096;

    private const string Words = "Trees fell in the park, and nobody was hurt.";

    private const string Damaged = "archive is damaged";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");

    private string Archive => Path.Combine(_directory.FullName, "archive.db");

    public void Dispose() => _directory.Delete(recursive: true);

    [SkippableFact]
    public async Task A_full_disk_is_told_of_takes_no_half_article_and_heals()
    {
        using var disk = TemporaryDisk.TryMake(megabytes: 16);
        Skip.If(disk is null, TemporaryDisk.Missing);
        using var service = await ServiceProcess.StartAsync(disk.Directory);
        _ = service.ReadLogToEndAsync();
        using var client = new WritingClient(service);
        var acknowledged = new HashSet<string>();
        var number = 0;
        var rounds = Scale.Of(2, 50);
        for (var round = 0; round < rounds; round++)
        {
            var ballast = Path.Combine(disk.Directory.FullName, "ballast");
            await FillAsync(ballast);

            HttpResponseMessage answer;
            do
            {
                var headline = FormattableString.Invariant($"Storm {number++}");
                answer = await client.TryStoreAsync(headline);
                _ = answer.StatusCode is HttpStatusCode.Created && acknowledged.Add(headline);
            }
            while (answer.StatusCode is HttpStatusCode.Created);

            await answer.ShouldBeProblemAsync(HttpStatusCode.InsufficientStorage, "storage-full");
            answer.Headers.RetryAfter.Should().NotBeNull();
            (await client.ReadAllAsync()).Select(article => article.Headline).Should().BeEquivalentTo(acknowledged);
            File.Delete(ballast);
            await client.StoreAsync($"After round {round}");
            acknowledged.Add($"After round {round}");
        }

        await client.CheckAsync();
        (await client.ReadAllAsync()).Select(article => article.Headline).Should().BeEquivalentTo(acknowledged);
        output.Counted($"{rounds} times full, {acknowledged.Count} articles acknowledged");
    }

    [SkippableFact]
    public async Task A_place_where_nothing_can_be_written_ends_the_start_with_one_line()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only Linux has /proc.");

        // There even root makes no file.
        await RefusedAsync("/proc/archive.db", "/proc/archive.db");
    }

    [SkippableFact]
    public async Task An_archive_on_a_read_only_disk_ends_the_start_with_one_line()
    {
        using var disk = TemporaryDisk.TryMake(megabytes: 32);
        Skip.If(disk is null, TemporaryDisk.Missing);
        await MakeArchiveAsync();
        var archive = Path.Combine(disk.Directory.FullName, "archive.db");
        File.Copy(Archive, archive);
        disk.MakeReadOnly().Should().BeTrue();

        await RefusedAsync(archive, "cannot be ");
    }

    [Theory]
    [InlineData("garbage", "is not an SQLite database")]
    [InlineData("shortened", "is damaged")]
    [InlineData("without its beginning", "is not an SQLite database")]
    public async Task A_file_that_is_no_sound_database_ends_the_start_with_one_line(string flaw, string line)
    {
        await MakeArchiveAsync();
        await SpoilAsync(flaw);

        await RefusedAsync(Archive, line);
    }

    [Fact]
    public async Task Damage_is_found_by_the_check_told_of_after_the_start_and_answered_as_such()
    {
        await MakeArchiveAsync();
        await SpoilAsync("in the middle");

        var check = await CommandRun.OfAsync("check", "--Database:ConnectionString", $"Data Source={Archive}");
        using var service = await ServiceProcess.StartAsync(_directory, withKey: false);
        var told = service.Beginning.Contains(Damaged, StringComparison.Ordinal)
            ? service.Beginning
            : await service.ReadLogUntilAsync(line => line.Contains(Damaged, StringComparison.Ordinal));
        using var client = service.NewClient();
        var live = await client.GetAsync(new Uri("/health/live", UriKind.Relative));
        var article = await client.GetAsync(new Uri("/api/v1/articles/1", UriKind.Relative));

        (check.ExitCode, check.Error).Should().Match<(int Code, string Error)>(run => run.Code == 1 && run.Error.Length > 0);
        told.Should().Contain("\"Error\"").And.Contain("restore");
        await live.ShouldBeAsync(HttpStatusCode.OK);
        await article.ShouldBeProblemAsync(HttpStatusCode.InternalServerError, "storage-damaged");
    }

    /// <summary>An archive with some articles, beside which a service that was killed left its lock file.</summary>
    private async Task MakeArchiveAsync()
    {
        using var app = new NewsArticleApp();
        foreach (var number in Enumerable.Range(0, 50))
        {
            await app.GivenArticleAsync(Some.Article(FormattableString.Invariant($"Storm {number}"), null, Words));
        }

        var backup = await (await app.Client.SendAsync(HttpMethod.Post, "/api/v1/archive/backups")).ShouldBeAsync(HttpStatusCode.Created);
        File.Move(Path.Combine(Path.GetDirectoryName(app.ArchiveFile)!, "backups", backup.Text("name")), Archive);
        await File.WriteAllTextAsync(Archive + ".lock", "");
    }

    private async Task SpoilAsync(string flaw)
    {
        var bytes = await File.ReadAllBytesAsync(Archive);
        switch (flaw)
        {
            case "garbage":
                Array.Clear(bytes);
                break;
            case "shortened":
                bytes = bytes[..(bytes.Length / 2 / Page * Page)];
                break;
            case "without its beginning":
                Array.Clear(bytes, 0, Page);
                break;
            default:
                OverwritePages(bytes, Encoding.UTF8.GetBytes(Words));
                break;
        }

        await File.WriteAllBytesAsync(Archive, bytes);
    }

    /// <summary>Overwrites every page that holds some words.</summary>
    private static void OverwritePages(byte[] bytes, byte[] words)
    {
        var spoilt = 0;
        for (var start = Page; start < bytes.Length; start += Page)
        {
            var page = bytes.AsSpan(start, Page);
            if (page.IndexOf(words) >= 0)
            {
                page.Fill(0xAA);
                spoilt++;
            }
        }

        spoilt.Should().BePositive();
    }

    private static async Task RefusedAsync(string archive, string line)
    {
        var run = await CommandRun.OfAsync("--Urls", "http://127.0.0.1:0", "--Database:ConnectionString", $"Data Source={archive}");

        run.ExitCode.Should().Be(1);
        run.Error.TrimEnd().Should().Contain(line).And.NotContain("\n");
    }

    private static async Task FillAsync(string file)
    {
        // Half a megabyte is left.
        var free = new DriveInfo(Path.GetDirectoryName(file)!).AvailableFreeSpace - (512 * 1024);
        await using var ballast = File.Create(file);
        var block = new byte[64 * 1024];
        for (; free > 0; free -= block.Length)
        {
            await ballast.WriteAsync(block);
        }
    }
}
