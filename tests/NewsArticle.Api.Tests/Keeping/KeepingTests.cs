using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Keeping;

/// <summary>The commands check, backup and restore, as an operator runs them.</summary>
[Trait(Scale.Catalogue, "23")]
public sealed class KeepingTests : IDisposable
{
    private readonly NewsArticleApp _app = new();
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");

    public void Dispose()
    {
        _app.Dispose();
        SqliteConnection.ClearAllPools();
        _directory.Delete(recursive: true);
    }

    [Fact]
    public async Task A_check_over_http_counts_what_it_compared()
    {
        await _app.GivenArticleAsync(Some.RichArticle());

        var report = await (await _app.Client.SendAsync(HttpMethod.Post, "/api/v1/archive/check")).ShouldBeAsync(HttpStatusCode.OK);

        report.GetProperty("isSound").GetBoolean().Should().BeTrue("{0}", report);
        (report.GetProperty("articles").GetInt32(), report.GetProperty("evidence").GetInt32()).Should().Be((1, 8));
    }

    [Fact]
    public async Task A_backup_that_is_made_while_articles_come_in_is_restored_with_all_that_came_before()
    {
        var before = await _app.GivenArticleAsync(Some.RichArticle());
        var writing = Task.WhenAll(Enumerable.Range(0, 20).Select(number =>
            _app.Client.SendTextAsync(HttpMethod.Post, "/api/v1/articles", $"Storm {number}\n\nTree {number} fell.", "text/plain")));

        var backup = await (await _app.Client.SendAsync(HttpMethod.Post, "/api/v1/archive/backups")).ShouldBeAsync(HttpStatusCode.Created);
        await writing;
        var file = Path.Combine(Path.GetDirectoryName(_app.ArchiveFile)!, "backups", backup.Text("name"));
        var restored = await RunAsync("restore", file);
        var check = await RunAsync("check");

        restored.Code.Should().Be(0, restored.Error);
        check.Code.Should().Be(0, check.Error);
        (await CountAsync(Archive, $"SELECT COUNT(*) FROM \"Articles\" WHERE \"Id\" = {before}")).Should().Be(1);
        Directory.GetFiles(Path.GetDirectoryName(file)!).Should().Equal(file);
    }

    [Fact]
    public async Task A_check_tells_of_evidence_that_does_not_stand_in_its_text_and_of_gaps_in_the_log()
    {
        await MakeArchiveAsync();
        await ExecuteAsync(Archive, """
            DROP TRIGGER "TR_Paragraphs_Update";
            UPDATE "Paragraphs" SET "Text" = 'Nobody said anything.' WHERE "Index" = 1;
            DELETE FROM "Changes" WHERE "Id" = 2;
            UPDATE "ArticleRevisions" SET "State" = x'00';
            INSERT INTO "ArticleRevisions" ("ArticleId", "Number", "Operation", "AtUtc") VALUES (1, 3, 'corrected', '2022-12-19 08:00:00');
            """);

        var (code, _, error) = await RunAsync("check");

        code.Should().Be(1);
        error.Should().Contain("evidence: ").And.Contain("change log: 1 sequence numbers")
            .And.Contain("revisions of article 1 are missing").And.Contain("revision 1 of article 1 cannot be read").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("damaged")]
    [InlineData("partial")]
    [InlineData("foreign")]
    [InlineData("garbage")]
    [InlineData("newer")]
    [InlineData("missing")]
    public async Task What_is_no_sound_backup_is_refused_before_anything_is_touched(string flaw)
    {
        await MakeArchiveAsync();
        var backup = Path.Combine(_directory.FullName, "backup.db");
        (await RunAsync("backup", backup)).Code.Should().Be(0);
        await SpoilAsync(backup, flaw);
        var untouched = await File.ReadAllBytesAsync(Archive);

        var (code, _, error) = await RunAsync("restore", backup);

        code.Should().Be(1);
        error.TrimEnd().Should().NotBeEmpty().And.NotContain("\n");
        (await File.ReadAllBytesAsync(Archive)).Should().Equal(untouched);
        Directory.GetFiles(_directory.FullName, "*.replaced*").Should().BeEmpty();
    }

    [Fact]
    public async Task The_former_archive_is_kept_aside_and_a_backup_overwrites_nothing()
    {
        await MakeArchiveAsync();
        var backup = Path.Combine(_directory.FullName, "backup.db");
        (await RunAsync("backup", backup)).Code.Should().Be(0);

        var again = await RunAsync("backup", backup);
        var restored = await RunAsync("restore", backup);

        (again.Code, restored.Code).Should().Be((1, 0));
        Directory.GetFiles(_directory.FullName, "*.replaced").Should().ContainSingle();
    }

    [Fact]
    public async Task An_archive_in_use_is_not_replaced()
    {
        await MakeArchiveAsync();
        var backup = Path.Combine(_directory.FullName, "backup.db");
        (await RunAsync("backup", backup)).Code.Should().Be(0);
        await using var inUse = new FileStream(Archive + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        var (code, _, error) = await RunAsync("restore", backup);

        code.Should().Be(1);
        error.Should().Contain("Another process");
    }

    private string Archive => Path.Combine(_directory.FullName, "archive.db");

    /// <summary>An archive with one article, which no service works on.</summary>
    private async Task MakeArchiveAsync()
    {
        await _app.GivenArticleAsync(Some.RichArticle());
        var backup = await (await _app.Client.SendAsync(HttpMethod.Post, "/api/v1/archive/backups")).ShouldBeAsync(HttpStatusCode.Created);
        File.Move(Path.Combine(Path.GetDirectoryName(_app.ArchiveFile)!, "backups", backup.Text("name")), Archive);
    }

    private static async Task SpoilAsync(string file, string flaw)
    {
        switch (flaw)
        {
            case "damaged":
                await using (var stream = File.OpenWrite(file))
                {
                    stream.Position = 8192;
                    await stream.WriteAsync(new byte[8192]);
                }

                break;
            case "partial":
                await using (var stream = File.OpenWrite(file))
                {
                    stream.SetLength(stream.Length / 2);
                }

                break;
            case "foreign":
                File.Delete(file);
                await ExecuteAsync(file, "CREATE TABLE \"Articles\" (\"Id\" INTEGER);");
                break;
            case "garbage":
                await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("no database ", 1000)));
                break;
            case "newer":
                await ExecuteAsync(file, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99.0.0');");
                break;
            default:
                File.Delete(file);
                break;
        }
    }

    private static async Task ExecuteAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> CountAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False;Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments, "--Database:ConnectionString", $"Data Source={Archive}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
