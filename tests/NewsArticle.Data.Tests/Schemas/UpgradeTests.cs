using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NewsArticle.Data.Keeping;
using NewsArticle.Data.Sqlite;

namespace NewsArticle.Data.Tests.Schemas;

/// <summary>Archives of every released version, opened by this one.</summary>
[Trait("Catalogue", "24")]
public sealed class UpgradeTests : IDisposable
{
    private readonly TemporaryArchive _archive = new();

    public static TheoryData<string> Names => [.. ReleasedSchemas.Names];

    public void Dispose() => _archive.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_migration_is_kept_as_it_was_released(string name)
    {
        using var db = _archive.Open();
        if (ReleasedSchemas.IsRenewing && !File.Exists(ReleasedSchemas.FileOf(name)))
        {
            ReleasedSchemas.Write(db, name);
        }

        File.Exists(ReleasedSchemas.FileOf(name)).Should().BeTrue(
            "run this with NEWSARTICLE_RENEW=1 to write {0}, and add rows to it where the migration adds tables or columns", ReleasedSchemas.FileOf(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_archive_of_a_released_version_is_brought_up_to_date_with_all_that_it_holds(string name)
    {
        await using var db = _archive.Open();
        await ReleasedSchemas.ApplyAsync(db, name);

        var isNew = await _archive.Migrator.MigrateAsync(CancellationToken.None);

        isNew.Should().BeFalse();
        var report = await _archive.Service<IArchiveKeeping>().CheckAsync(CancellationToken.None);
        report.Findings.Should().BeEmpty();
        (report.Articles, report.Evidence).Should().Be((1, 4));
        await HoldsTheArticleAsync(db);
        await HoldsWhatCameLaterAsync(db, name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_released_migration_makes_what_it_made_when_it_was_released(string name)
    {
        await using var released = _archive.Open();
        await ReleasedSchemas.ApplyAsync(released, name);
        using var other = new TemporaryArchive();
        await using var now = other.Open();

        await now.GetService<IMigrator>().MigrateAsync(name);

        (await SchemaAsync(now)).Should().Equal(await SchemaAsync(released), "what is released is never edited: add a migration instead");
    }

    [Fact]
    public async Task An_archive_of_a_later_version_is_refused_in_one_line()
    {
        await using var db = await _archive.OpenMigratedAsync();
        await db.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0.0')""");

        var open = () => _archive.Migrator.MigrateAsync(CancellationToken.None);

        (await open.Should().ThrowAsync<StorageUnavailableException>()).WithMessage("*newer version (29990101000000_Later)*")
            .Which.Message.Should().NotContain("\n");
    }

    private static async Task HoldsTheArticleAsync(NewsDbContext db)
    {
        var article = await db.Articles.Include(each => each.Paragraphs).Include(each => each.Quotes).ThenInclude(quote => quote.Speaker)
            .Include(each => each.AttackFigures).ThenInclude(figure => figure.PartOf).SingleAsync();
        (article.Headline, article.Url, article.Paragraphs.Count).Should().Be(("Drones over Łódź", "https://news.example/drones", 2));
        var quote = article.Quotes.Should().ContainSingle().Subject;
        (quote.Evidence.Exact, quote.Speaker!.Name, quote.Cue).Should().Be(("Stay inside.", "Ada Byrne", "said"));
        var figure = article.AttackFigures.Should().HaveCount(2).And.ContainSingle(each => each.PartOf != null).Subject;
        (figure.Value, figure.PartOf!.Value, figure.PartOf.Qualifier).Should().Be((30, 35, AttackQualifier.AtLeast));
        (await db.Set<Appearance>().Include(each => each.Mentions).SingleAsync()).Mentions.Single().Evidence.Exact.Should().Be("Ada Byrne");
        (await db.Set<Alias>().SingleAsync()).Name.Should().Be("Byrne");
    }

    /// <summary>Each of these has been there since the migration that its file is named after.</summary>
    private static async Task HoldsWhatCameLaterAsync(NewsDbContext db, string name)
    {
        bool Has(string migration) => string.CompareOrdinal(name, ReleasedSchemas.Names.Single(other => other.EndsWith("_" + migration, StringComparison.Ordinal))) >= 0;

        var quote = await db.Set<Quote>().SingleAsync();
        (quote.Provenance.Level is PrecisionLevel.Strict && quote.Provenance.Reasons is ["near-cue"]).Should().Be(Has("AddCertainty"));
        (await db.Changes.AnyAsync(change => change.Reason == "Told by the mayor")).Should().Be(Has("LogChanges"));
        (await db.Set<Webhooks.Webhook>().AnyAsync(webhook => webhook.Url == "https://receiver.example/")).Should().Be(Has("AddWebhooks"));
        (await db.ApiKeys.AnyAsync(key => key.Name == "Ada" && key.Scope == Access.Scope.Admin)).Should().Be(Has("AddApiKeys"));
        (await db.Set<Idempotency.KeptAnswer>().AnyAsync(answer => answer.Key == "once")).Should().Be(Has("KeepAnswers"));
        (await db.ImportItems.AnyAsync(item => item.Key == "https://news.example/drones" && item.ArticleId == 1)).Should().Be(Has("AddImports"));
    }

    private static async Task<List<string>> SchemaAsync(NewsDbContext db) =>
        await db.Database.SqlQueryRaw<string>("""
            SELECT "name" || ': ' || coalesce("sql", '') AS "Value" FROM sqlite_master WHERE "name" NOT LIKE 'sqlite\_%' ESCAPE '\' AND "name" NOT LIKE '\_\_EF%' ESCAPE '\' ORDER BY "name"
            """).ToListAsync();
}
