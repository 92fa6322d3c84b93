using Microsoft.Data.Sqlite;
using NewsArticle.Data.Writing;

namespace NewsArticle.Data.Tests.Writing;

public sealed class WriterPatienceTests : IDisposable
{
    private readonly WritingArchive _archive = new(TimeSpan.FromMilliseconds(200));

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task A_write_that_waits_for_too_long_is_refused_and_never_done()
    {
        using (await _archive.CloseAsync())
        {
            var late = () => _archive.StoreAsync("late");

            await late.Should().ThrowAsync<WriterBusyException>();
        }

        // Nothing is before it any more: what was refused would have been.
        await _archive.InScopeAsync((_, writer) => writer.WriteBehindAsync(() => Task.CompletedTask, CancellationToken.None));
        (await _archive.StoredAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task While_another_process_writes_a_client_is_refused_and_readers_go_on()
    {
        await using var other = new SqliteConnection($"Data Source={_archive.File};Pooling=False");
        await other.OpenAsync();
        await using (await other.BeginTransactionAsync())
        {
            var write = () => _archive.StoreAsync("kept out");

            await write.Should().ThrowAsync<WriterBusyException>();
            (await _archive.StoredAsync()).Should().BeEmpty();
        }

        await _archive.InScopeAsync((db, writer) =>
            writer.WriteBehindAsync(() => WritingArchive.SaveAsync(db, "afterwards"), CancellationToken.None));
        (await _archive.StoredAsync()).Should().Equal("afterwards");
    }
}
