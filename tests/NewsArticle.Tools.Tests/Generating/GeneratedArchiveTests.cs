using System.Globalization;
using System.Text.Json;
using NewsArticle.Tools.Benchmarking;
using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Generating;
using NewsArticle.Tools.Tests.Support;

namespace NewsArticle.Tools.Tests.Generating;

public sealed class GeneratedArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Every_table_is_filled_and_every_constraint_holds()
    {
        var file = await TestArchive.MakeAsync(_folder.PathOf("a.db"));

        TestArchive.Query(file, "PRAGMA integrity_check").Should().Equal("ok");
        TestArchive.Query(file, "PRAGMA foreign_key_check").Should().BeEmpty();
        foreach (var table in new[] { "Articles", "Paragraphs", "Identities", "Aliases", "Appearances", "Mentions", "Quotes", "AttackFigures" })
        {
            TestArchive.Query(file, $"SELECT count(*) > 49 FROM \"{table}\"").Should().Equal("1");
        }

        TestArchive.Query(file, "SELECT count(*) FROM \"Changes\" WHERE \"Resource\" = 'article'").Should().Equal("50");
    }

    [Fact]
    public async Task Articles_have_about_three_thousand_characters_and_six_of_most_things()
    {
        var file = await TestArchive.MakeAsync(_folder.PathOf("a.db"));

        Mean("SELECT sum(length(\"Text\")) / 50.0 FROM \"Paragraphs\"").Should().BeInRange(2700, 3600);
        Mean("SELECT count(*) / 50.0 FROM \"Quotes\"").Should().BeInRange(5, 7);
        Mean("SELECT count(*) / 50.0 FROM \"AttackFigures\"").Should().BeInRange(5, 7);
        Mean("SELECT count(*) / 50.0 FROM \"Appearances\"").Should().BeInRange(13, 17);
        Mean("SELECT count(*) FROM \"Identities\" WHERE \"Type\" = 'place' AND (\"GazetteerKey\" IS NULL OR \"Latitude\" IS NULL)").Should().Be(0);

        double Mean(string sql) => double.Parse(TestArchive.Query(file, sql)[0], CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_archive_and_another_one_another()
    {
        var first = TestArchive.Dump(await TestArchive.MakeAsync(_folder.PathOf("a.db")));
        var again = TestArchive.Dump(await TestArchive.MakeAsync(_folder.PathOf("b.db")));
        var other = TestArchive.Dump(await TestArchive.MakeAsync(_folder.PathOf("c.db"), seed: 2));

        again.Should().Be(first);
        other.Should().NotBe(first);
    }

    [Fact]
    public async Task The_service_opens_it()
    {
        var file = await TestArchive.MakeAsync(_folder.PathOf("a.db"));

        using var service = await ServiceProcess.StartAsync(file, CancellationToken.None);
        using var client = new HttpClient { BaseAddress = service.Address };
        var article = JsonDocument.Parse(await client.GetStringAsync("api/v1/articles/50")).RootElement;

        article.GetProperty("paragraphs").GetArrayLength().Should().Be(8);
        article.GetProperty("people").GetArrayLength().Should().BePositive();
        Directory.GetFiles(Path.GetDirectoryName(file)!, "*.bak").Should().BeEmpty("there is nothing to migrate");
    }

    [Fact]
    public async Task An_archive_of_the_same_size_and_seed_is_kept_and_a_foreign_file_is_never_lost()
    {
        var file = await TestArchive.MakeAsync(_folder.PathOf("a.db"));
        var foreign = _folder.Write("b.db", "precious");

        (await GeneratedArchive.EnsureAsync(file, new ArchiveRecipe(50, 1), TextWriter.Null, CancellationToken.None)).Should().BeFalse();
        await FluentActions.Awaiting(() => TestArchive.MakeAsync(foreign)).Should().ThrowAsync<ReadingException>();
        File.ReadAllText(foreign).Should().Be("precious");
    }

    public void Dispose() => _folder.Dispose();
}
