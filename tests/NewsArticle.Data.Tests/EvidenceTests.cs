using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Data.Writing;

namespace NewsArticle.Data.Tests;

public sealed class EvidenceTests : IDisposable
{
    private readonly TemporaryArchive _archive = new();

    public static TheoryData<Evidence> FalseEvidence => new()
    {
        Sample.At(1, "Yes"),
        Sample.At(2, "No"),
        Sample.At(Sample.Text.Length - 2, "d.."),
        Sample.Evidence("Łódź 🏙️") with { End = 41 },
        Sample.Evidence("No") with { Paragraph = 1 },
        new(0, -1, 1, "“"),
        new(0, 3, 3, ""),
    };

    [Fact]
    public async Task An_article_is_stored_whole_in_one_save()
    {
        await using var db = await _archive.OpenMigratedAsync();
        var ada = Sample.Ada();
        var article = Sample.Article();
        article.Appearances.Add(Sample.Appearance(ada, Sample.Evidence("Ada Byrne")));
        article.Quotes.Add(Sample.Quote(Sample.Evidence("No,"), ada));
        article.AttackFigures.Add(Sample.Figure(Sample.Evidence("3 dead")));

        db.Add(article);
        await db.SaveChangesAsync();

        await using var later = _archive.Open();
        var stored = await later.Articles.AsSplitQuery()
            .Include(candidate => candidate.Appearances).ThenInclude(appearance => appearance.Mentions)
            .Include(candidate => candidate.Quotes)
            .Include(candidate => candidate.AttackFigures)
            .SingleAsync();
        stored.Appearances.Single().Mentions.Single().Evidence.Should().Be(Sample.Evidence("Ada Byrne"));
        stored.Quotes.Single().Evidence.Should().Be(Sample.Evidence("No,"));
        stored.AttackFigures.Single().Evidence.Should().Be(Sample.Evidence("3 dead"));
    }

    [Theory]
    [MemberData(nameof(FalseEvidence))]
    public async Task False_evidence_of_a_quote_is_refused(Evidence evidence)
    {
        var article = Sample.Article();
        article.Quotes.Add(Sample.Quote(evidence));

        await ShouldBeRefusedAsync(article);
    }

    [Theory]
    [MemberData(nameof(FalseEvidence))]
    public async Task False_evidence_of_a_figure_is_refused(Evidence evidence)
    {
        var article = Sample.Article();
        article.AttackFigures.Add(Sample.Figure(evidence));

        await ShouldBeRefusedAsync(article);
    }

    [Theory]
    [MemberData(nameof(FalseEvidence))]
    public async Task False_evidence_of_a_mention_is_refused(Evidence evidence)
    {
        var article = Sample.Article();
        article.Appearances.Add(Sample.Appearance(Sample.Ada(), evidence));

        await ShouldBeRefusedAsync(article);
    }

    [Fact]
    public async Task Evidence_cannot_be_made_false_later()
    {
        await using var db = await _archive.OpenMigratedAsync();
        var article = Sample.Article();
        article.Quotes.Add(Sample.Quote(Sample.Evidence("No,")));
        db.Add(article);
        await db.SaveChangesAsync();

        article.Quotes[0].Evidence = Sample.At(1, "Yes");
        var save = () => db.SaveChangesAsync();

        await save.Should().ThrowAsync<EvidenceRefusedException>();
    }

    [Fact]
    public async Task A_stored_paragraph_never_changes()
    {
        await using var db = await _archive.OpenMigratedAsync();
        db.Add(Sample.Article());
        await db.SaveChangesAsync();

        var change = () => db.Database.ExecuteSqlRawAsync("""UPDATE "Paragraphs" SET "Text" = 'other'""");

        (await change.Should().ThrowAsync<SqliteException>()).WithMessage("*never changes*");
    }

    [Fact]
    public async Task Deleting_an_article_deletes_what_it_says_and_keeps_identities()
    {
        await using var db = await _archive.OpenMigratedAsync();
        var ada = Sample.Ada();
        var article = Sample.Article();
        article.Appearances.Add(Sample.Appearance(ada, Sample.Evidence("Ada Byrne")));
        article.Quotes.Add(Sample.Quote(Sample.Evidence("No,"), ada));
        db.Add(article);
        await db.SaveChangesAsync();

        db.Remove(article);
        await db.SaveChangesAsync();

        (await db.Appearances.AnyAsync()).Should().BeFalse();
        (await db.Quotes.AnyAsync()).Should().BeFalse();
        (await db.Set<Mention>().AnyAsync()).Should().BeFalse();
        (await db.People.SingleAsync()).Name.Should().Be("Ada Byrne");
    }

    [Fact]
    public async Task An_identity_in_use_cannot_be_deleted()
    {
        await using var db = await _archive.OpenMigratedAsync();
        var article = Sample.Article();
        article.Appearances.Add(Sample.Appearance(Sample.Ada(), Sample.Evidence("Ada Byrne")));
        db.Add(article);
        await db.SaveChangesAsync();

        var delete = () => db.People.ExecuteDeleteAsync();

        await delete.Should().ThrowAsync<SqliteException>();
    }

    public void Dispose() => _archive.Dispose();

    private async Task ShouldBeRefusedAsync(Article article)
    {
        await using var db = await _archive.OpenMigratedAsync();
        db.Add(article);

        var save = () => db.SaveChangesAsync();

        await save.Should().ThrowAsync<Exception>();
        await using var later = _archive.Open();
        (await later.Articles.AnyAsync()).Should().BeFalse("a fault in one item stores nothing");
    }
}
