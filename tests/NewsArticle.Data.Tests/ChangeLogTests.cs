using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsArticle.Data.Changes;
using NewsArticle.Data.Sqlite;
using NewsArticle.Data.Writing;

namespace NewsArticle.Data.Tests;

public sealed class ChangeLogTests : IDisposable
{
    private readonly TemporaryArchive _archive = new();

    [Fact]
    public async Task An_article_is_one_row_after_those_of_the_identities_that_are_new_with_it()
    {
        await using var db = await _archive.OpenMigratedAsync();
        var article = await GivenAsync(db);

        var log = await LogAsync();

        log.Should().Equal(
            (ChangeKind.Created, ChangeResource.Person, article.Appearances[0].IdentityId, null),
            (ChangeKind.Created, ChangeResource.Article, article.Id, article.Id));
    }

    [Fact]
    public async Task A_corrected_quote_is_one_row_with_its_article_and_the_article_has_none()
    {
        await using var db = await _archive.OpenMigratedAsync();
        var article = await GivenAsync(db);

        var log = await LogOfAsync(db, () =>
        {
            article.Quotes[0].Cue = "said";
            article.Version++;
        });

        log.Should().Equal((ChangeKind.Corrected, ChangeResource.Quote, article.Quotes[0].Id, article.Id));
    }

    [Fact]
    public async Task A_save_that_raises_a_version_alone_is_logged_too()
    {
        await using var db = await _archive.OpenMigratedAsync();
        var article = await GivenAsync(db);

        var log = await LogOfAsync(db, () => article.Version++);

        log.Should().Equal((ChangeKind.Corrected, ChangeResource.Article, article.Id, article.Id));
    }

    [Fact]
    public async Task A_further_name_corrects_the_identity_and_a_further_mention_corrects_it_in_the_article()
    {
        await using var db = await _archive.OpenMigratedAsync();
        var article = await GivenAsync(db);
        var person = article.Appearances[0].Identity;

        var log = await LogOfAsync(db, () =>
        {
            person.Aliases.Add(new Alias { Name = "Ada", NameKey = "ada" });
            article.Appearances[0].Mentions.Add(new Mention { Evidence = Sample.Evidence("Byrne") });
        });

        log.Should().Equal(
            (ChangeKind.Corrected, ChangeResource.Person, person.Id, null),
            (ChangeKind.Corrected, ChangeResource.Person, person.Id, article.Id));
    }

    [Fact]
    public async Task An_article_that_comes_to_name_another_person_loses_one_and_gains_one()
    {
        await using var db = await _archive.OpenMigratedAsync();
        var article = await GivenAsync(db);
        var former = article.Appearances[0].Identity;
        var other = new Person { Name = "Ada Burn", NameKey = "ada burn" };

        var log = await LogOfAsync(db, () => article.Appearances[0].Identity = other);

        log.Should().Equal(
            (ChangeKind.Created, ChangeResource.Person, other.Id, null),
            (ChangeKind.Deleted, ChangeResource.Person, former.Id, article.Id),
            (ChangeKind.Created, ChangeResource.Person, other.Id, article.Id));
    }

    [Fact]
    public async Task A_deleted_article_is_one_row_before_those_of_the_identities_that_go_with_it()
    {
        await using var db = await _archive.OpenMigratedAsync();
        var article = await GivenAsync(db);
        var person = article.Appearances[0].Identity;

        var log = await LogOfAsync(db, () => db.RemoveRange(article, person));

        log.Should().Equal(
            (ChangeKind.Deleted, ChangeResource.Article, article.Id, article.Id),
            (ChangeKind.Deleted, ChangeResource.Person, person.Id, null));
    }

    [Fact]
    public async Task The_version_has_risen_when_a_save_returns_and_wakes_who_waits_for_it()
    {
        await using var db = await _archive.OpenMigratedAsync();
        var version = _archive.Service<ArchiveVersion>();
        var waiting = version.WaitBeyondAsync(version.Current, CancellationToken.None);

        await GivenAsync(db);

        version.Current.Should().Be(2);
        (await waiting.WaitAsync(TimeSpan.FromSeconds(30))).Should().Be(2);
        (await version.WaitBeyondAsync(1, CancellationToken.None)).Should().Be(2);
    }

    [Fact]
    public async Task In_a_transaction_of_the_caller_the_version_rises_with_its_commit_and_not_with_a_rollback()
    {
        await using var db = await _archive.OpenMigratedAsync();
        var version = _archive.Service<ArchiveVersion>();
        await using (await db.Database.BeginTransactionAsync())
        {
            await GivenAsync(db);
        }

        var afterRollback = (version.Current, (await LogAsync()).Count);
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await GivenAsync(db);
        var beforeCommit = version.Current;
        await transaction.CommitAsync();

        afterRollback.Should().Be((0, 0));
        beforeCommit.Should().Be(0);
        version.Current.Should().Be(2);
    }

    [Fact]
    public async Task A_save_that_fails_leaves_neither_rows_nor_log_nor_version()
    {
        await using var db = await _archive.OpenMigratedAsync();
        var article = Sample.Article();
        article.Quotes.Add(Sample.Quote(Sample.At(0, "not the words")));
        db.Add(article);

        var save = () => db.SaveChangesAsync();

        await save.Should().ThrowAsync<EvidenceRefusedException>();
        (await LogAsync()).Should().BeEmpty();
        _archive.Service<ArchiveVersion>().Current.Should().Be(0);
    }

    [Fact]
    public async Task The_version_is_known_again_after_a_start()
    {
        await using var db = await _archive.OpenMigratedAsync();
        await GivenAsync(db);
        _archive.Migrator.Dispose();
        await using var restarted = TemporaryArchive.Services(_archive.File);

        await restarted.GetRequiredService<SqliteMigrator>().MigrateAsync(CancellationToken.None);

        restarted.GetRequiredService<ArchiveVersion>().Current.Should().Be(2);
    }

    [Fact]
    public async Task The_author_and_the_reason_stand_in_every_row()
    {
        await using var db = await _archive.OpenMigratedAsync();
        _archive.Service<CurrentAuthor>().Author = new Author("Ada", "a correction");

        await GivenAsync(db);

        await using var reader = _archive.Open();
        (await reader.Changes.ToListAsync()).Should().OnlyContain(change =>
            change.By == "Ada" && change.Reason == "a correction" && change.AtUtc.Kind == DateTimeKind.Utc && change.AtUtc > DateTime.UnixEpoch);
    }

    public void Dispose() => _archive.Dispose();

    private static async Task<Article> GivenAsync(NewsDbContext db)
    {
        var article = Sample.Article();
        var ada = Sample.Ada();
        article.Appearances.Add(Sample.Appearance(ada, Sample.Evidence("Ada Byrne")));
        article.Quotes.Add(Sample.Quote(Sample.Evidence("No,"), ada));
        db.Add(article);
        await db.SaveChangesAsync();
        return article;
    }

    /// <summary>What a change writes to the log.</summary>
    private async Task<List<(ChangeKind, ChangeResource, int, int?)>> LogOfAsync(NewsDbContext db, Action change)
    {
        var before = (await LogAsync()).Count;
        change();
        await db.SaveChangesAsync();
        return (await LogAsync())[before..];
    }

    private async Task<List<(ChangeKind, ChangeResource, int, int?)>> LogAsync()
    {
        await using var db = _archive.Open();
        var changes = await db.Changes.OrderBy(change => change.Id).ToListAsync();
        return [.. changes.Select(change => (change.Kind, change.Resource, change.ResourceId, change.ArticleId))];
    }
}
