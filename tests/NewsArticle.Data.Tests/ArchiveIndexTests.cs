using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsArticle.Data.Changes;

namespace NewsArticle.Data.Tests;

public sealed class ArchiveIndexTests : IDisposable
{
    private readonly RecordingIndex _index = new();
    private readonly TemporaryArchive _archive;

    public ArchiveIndexTests() => _archive = new TemporaryArchive(services => services.AddSingleton<IArchiveIndex>(_index));

    [Fact]
    public async Task An_index_is_told_of_a_save_once_the_ids_are_known_and_writes_in_its_transaction()
    {
        await using var db = await _archive.OpenMigratedAsync();

        var article = db.Add(Sample.Article()).Entity;
        await db.SaveChangesAsync();

        _index.Facts.Should().Equal(new Fact(ChangeKind.Created, ChangeResource.Article, article.Id, article.Id, article));
        _index.WasInTransaction.Should().BeTrue();
    }

    [Fact]
    public async Task An_index_that_fails_takes_the_save_back()
    {
        await using var db = await _archive.OpenMigratedAsync();
        _index.Failure = new InvalidOperationException("full");
        db.Add(Sample.Article());

        var save = () => db.SaveChangesAsync();

        await save.Should().ThrowAsync<InvalidOperationException>().WithMessage("full");
        await using var reader = _archive.Open();
        (await reader.Articles.AnyAsync() || await reader.Changes.AnyAsync()).Should().BeFalse();
        _archive.Service<ArchiveVersion>().Current.Should().Be(0);
    }

    public void Dispose() => _archive.Dispose();

    private sealed class RecordingIndex : IArchiveIndex
    {
        public List<Fact> Facts { get; } = [];

        public bool WasInTransaction { get; private set; }

        public Exception? Failure { get; set; }

        public Task WriteAsync(NewsDbContext db, IReadOnlyList<Fact> facts, CancellationToken cancellationToken)
        {
            Facts.AddRange(facts);
            WasInTransaction = db.Database.CurrentTransaction is not null;
            return Failure is null ? Task.CompletedTask : throw Failure;
        }
    }
}
