using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using NewsArticle.Data.Changes;
using NewsArticle.Data.Revisions;
using NewsArticle.Data.Sqlite;

namespace NewsArticle.Data.Tests;

public sealed class MigrationsTests : IDisposable
{
    private readonly TemporaryArchive _archive = new("new/directory/archive.db");

    [Fact]
    public void The_model_has_no_change_without_a_migration()
    {
        using var db = _archive.Open();

        var pending = db.Database.HasPendingModelChanges();

        pending.Should().BeFalse("`migrations add` has to be run after a change of the model");
    }

    [Fact]
    public async Task A_new_archive_is_created_with_its_directory_and_its_triggers()
    {
        var isNew = await _archive.Migrator.MigrateAsync(CancellationToken.None);

        isNew.Should().BeTrue();
        await using var db = _archive.Open();
        var triggers = await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync();
        triggers.Should().BeEquivalentTo(
            "TR_Mentions_Insert", "TR_Mentions_Update", "TR_Quotes_Insert", "TR_Quotes_Update",
            "TR_AttackFigures_Insert", "TR_AttackFigures_Update", "TR_Paragraphs_Update",
            "TR_Articles_Unindex", "TR_Articles_Redate", "TR_Quotes_Unindex", "TR_Sentences_Unindex",
            "TR_Appearances_Date", "TR_Articles_RedateAppearances");
    }

    [Fact]
    public async Task An_archive_that_is_up_to_date_is_left_alone()
    {
        await _archive.Migrator.MigrateAsync(CancellationToken.None);

        await _archive.Migrator.MigrateAsync(CancellationToken.None);

        Copies().Should().BeEmpty();
    }

    [Fact]
    public async Task An_archive_is_new_until_an_article_was_stored_even_when_it_is_deleted_again()
    {
        var created = await _archive.Migrator.MigrateAsync(CancellationToken.None);
        var restarted = await _archive.Migrator.MigrateAsync(CancellationToken.None);
        await using var db = _archive.Open();
        var article = db.Add(Sample.Article()).Entity;
        await db.SaveChangesAsync();
        db.Remove(article);
        await db.SaveChangesAsync();

        var used = await _archive.Migrator.MigrateAsync(CancellationToken.None);

        (created, restarted, used).Should().Be((true, true, false));
    }

    [Fact]
    public async Task An_older_archive_is_copied_before_it_is_migrated()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_archive.File)!);
        await using var db = _archive.Open();
        await db.Database.ExecuteSqlRawAsync("""
            CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT PRIMARY KEY, "ProductVersion" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsHistory" VALUES ('00000000000000_Earlier', '10.0.0');
            """);

        await _archive.Migrator.MigrateAsync(CancellationToken.None);

        Copies().Should().ContainSingle();
    }

    [Theory]
    [InlineData("2022-12-19 08:30:00", "2022-12-19T08:30:00Z")]
    [InlineData("2022-12-19 08:30:00.1234567", "2022-12-19T08:30:00.1234567Z")]
    [InlineData("1921-01-02 00:00:00.5", "1921-01-02T00:00:00.5Z")]
    public async Task Articles_of_an_older_archive_are_listed_as_new_ones_are(string stored, string published)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_archive.File)!);
        await using var db = _archive.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261125134015_RestoreEvidenceTriggers");
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "Articles" ("Version", "TextHash", "Publisher", "Contributors", "PublishedUtc", "ImportedUtc", "UpdatedUtc", "LeftOut")
            VALUES (1, 'a', 'Le Monde Été', '[]', {stored}, '2022-12-20 00:00:00', '2022-12-20 00:00:00', '[]')
            """);

        await db.Database.MigrateAsync();

        var article = await db.Articles.SingleAsync();
        article.PublisherKey.Should().Be("le monde ete");
        article.PublishedTicks.Should().Be(DateTimeOffset.Parse(published, CultureInfo.InvariantCulture).UtcTicks);
        article.PublishedUtc!.Value.Ticks.Should().Be(article.PublishedTicks);
    }

    [Fact]
    public async Task An_archive_older_than_the_change_log_begins_it_with_all_that_is_stored()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_archive.File)!);
        await using var db = _archive.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261125134015_RestoreEvidenceTriggers");
        await db.Database.ExecuteSqlRawAsync("""
            INSERT INTO "Identities" ("Id", "Type", "Name", "NameKey") VALUES (3, 'person', 'Ada Byrne', 'ada byrne');
            INSERT INTO "Articles" ("Id", "Version", "TextHash", "Contributors", "LeftOut", "ImportedUtc", "UpdatedUtc")
                VALUES (7, 1, 'x', '[]', '[]', '2022-12-19 08:00:00', '2022-12-19 08:00:00');
            """);

        await _archive.Migrator.MigrateAsync(CancellationToken.None);

        var log = await db.Changes.OrderBy(change => change.Id).ToListAsync();
        log.Select(change => (change.Id, change.Kind, change.Resource, change.ResourceId, change.ArticleId)).Should().Equal(
            (1, ChangeKind.Created, ChangeResource.Person, 3, null),
            (2, ChangeKind.Created, ChangeResource.Article, 7, 7));
        log[1].AtUtc.Should().Be(new DateTime(2022, 12, 19, 8, 0, 0, DateTimeKind.Utc));
        _archive.Service<ArchiveVersion>().Current.Should().Be(2);
    }

    [Fact]
    public async Task The_history_of_older_articles_begins_with_what_they_are()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_archive.File)!);
        await using var db = _archive.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261125194545_KeepAnswers");
        await db.Database.ExecuteSqlRawAsync("""
            INSERT INTO "Articles" ("Id", "Version", "TextHash", "Contributors", "LeftOut", "ImportedUtc", "UpdatedUtc", "PublishedTicks") VALUES
                (7, 1, 'x', '[]', '[]', '2022-12-19 08:00:00', '2022-12-19 08:00:00', 0),
                (8, 2, 'y', '[]', '[]', '2022-12-19 08:00:00', '2022-12-20 08:00:00', 0);
            INSERT INTO "Changes" ("Kind", "Resource", "ResourceId", "ArticleId", "By", "AtUtc") VALUES
                ('created', 'article', 7, 7, 'Ada', '2022-12-19 08:00:00'), ('created', 'article', 8, 8, 'Ada', '2022-12-19 08:00:00'),
                ('corrected', 'quote', 3, 8, 'Tom', '2022-12-20 08:00:00');
            """);

        await _archive.Migrator.MigrateAsync(CancellationToken.None);

        var revisions = await db.ArticleRevisions.OrderBy(revision => revision.Id).ToListAsync();
        revisions.Select(revision => (revision.ArticleId, revision.Number, revision.Operation, revision.By, revision.AtUtc.Day)).Should().Equal(
            (7, 1, RevisionOperation.Imported, "Ada", 19), (8, 1, RevisionOperation.Corrected, "Tom", 20));
    }

    [Fact]
    public async Task The_lock_row_of_a_killed_migration_does_not_hang_the_start()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_archive.File)!);
        await using var db = _archive.Open();
        await db.Database.ExecuteSqlRawAsync("""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2022-12-19 00:00:00');
            """);

        await _archive.Migrator.MigrateAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));

        (await db.Articles.AnyAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task A_second_process_on_the_file_is_refused()
    {
        await _archive.Migrator.MigrateAsync(CancellationToken.None);
        await using var second = TemporaryArchive.Services(_archive.File);

        var migrate = () => second.GetRequiredService<SqliteMigrator>().MigrateAsync(CancellationToken.None);

        (await migrate.Should().ThrowAsync<StorageUnavailableException>()).WithMessage("Another process works on *");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_in_one_line()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_archive.File)!);
        await File.WriteAllTextAsync(_archive.File, string.Concat(Enumerable.Repeat("no database ", 1000)));

        var migrate = () => _archive.Migrator.MigrateAsync(CancellationToken.None);

        (await migrate.Should().ThrowAsync<StorageUnavailableException>()).WithMessage("*is not an SQLite database;*")
            .Which.Message.Should().NotContain("\n");
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_refused_in_one_line()
    {
        var directory = Path.GetDirectoryName(_archive.File)!;
        Directory.CreateDirectory(Path.GetDirectoryName(directory)!);
        await File.WriteAllTextAsync(directory, "a file where the directory should be");

        var migrate = () => _archive.Migrator.MigrateAsync(CancellationToken.None);

        (await migrate.Should().ThrowAsync<StorageUnavailableException>()).Which.Message.Should().NotContain("\n");
    }

    public void Dispose() => _archive.Dispose();

    private string[] Copies() => Directory.GetFiles(Path.GetDirectoryName(_archive.File)!, "*.bak");
}
