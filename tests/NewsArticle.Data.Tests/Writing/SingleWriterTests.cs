using Microsoft.EntityFrameworkCore;
using NewsArticle.Data.Changes;

namespace NewsArticle.Data.Tests.Writing;

public sealed class SingleWriterTests : IDisposable
{
    private readonly WritingArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task What_a_write_throws_takes_back_its_own_and_nothing_of_its_neighbours()
    {
        using var gate = await _archive.CloseAsync();
        var before = _archive.StoreAsync("before");
        var failing = FailAsync();
        var after = _archive.StoreAsync("after");

        gate.Open();
        await before;
        await after;

        await failing.Invoking(task => task).Should().ThrowAsync<InvalidOperationException>().WithMessage("no");
        (await _archive.StoredAsync()).Should().Equal("before", "after");
    }

    [Fact]
    public async Task The_version_is_that_of_what_is_stored_also_where_the_last_write_was_taken_back()
    {
        using var gate = await _archive.CloseAsync();
        var stored = _archive.StoreAsync("stored");
        var failing = FailAsync();

        gate.Open();
        await stored;
        await failing.Invoking(task => task).Should().ThrowAsync<InvalidOperationException>();

        await using var db = _archive.Open();
        _archive.Service<ArchiveVersion>().Current.Should().Be(await db.Changes.MaxAsync(change => change.Id)).And.BePositive();
    }

    [Fact]
    public async Task A_write_is_answered_when_the_commit_that_it_shares_is_on_disk()
    {
        using var gate = await _archive.CloseAsync();
        var neighbour = new WritingArchive.Gate();
        var first = _archive.StoreAsync("first");
        var second = _archive.WriteAsync(_ => neighbour.PassAsync());

        gate.Open();
        await neighbour.Begun;
        var (isAnswered, seen) = (first.IsCompleted, await _archive.StoredAsync());
        neighbour.Open();
        await Task.WhenAll(first, second);

        isAnswered.Should().BeFalse();
        seen.Should().BeEmpty();
        (await _archive.StoredAsync()).Should().Equal("first");
    }

    [Fact]
    public async Task A_write_that_finds_no_room_is_refused_at_once()
    {
        using var gate = await _archive.CloseAsync();
        var waiting = Enumerable.Range(0, 3).Select(number => _archive.StoreAsync($"{number}")).ToList();

        var further = _archive.StoreAsync("further");

        await further.Invoking(task => task).Should().ThrowAsync<Data.Writing.WriterBusyException>();
        gate.Open();
        await Task.WhenAll(waiting);
        (await _archive.StoredAsync()).Should().HaveCount(3);
    }

    [Fact]
    public async Task A_client_goes_before_what_waits_in_the_background()
    {
        var order = new List<string>();
        using var gate = await _archive.CloseAsync();
        var background = _archive.InScopeAsync((_, writer) => writer.WriteBehindAsync(() => NoteAsync("background"), CancellationToken.None));
        var client = _archive.WriteAsync(_ => NoteAsync("client"));

        gate.Open();
        await Task.WhenAll(background, client);

        order.Should().Equal("client", "background");

        Task NoteAsync(string who)
        {
            order.Add(who);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Changes_are_logged_for_whoever_asked_for_the_write()
    {
        _archive.Service<CurrentAuthor>().Author = new Author("ada", "because");

        await _archive.StoreAsync("signed");

        await using var db = _archive.Open();
        (await db.Changes.SingleAsync()).Should().Match<Change>(change => change.By == "ada" && change.Reason == "because");
    }

    [Fact]
    public async Task What_is_held_back_is_stored_with_the_last_work()
    {
        await _archive.InScopeAsync(async (db, writer) =>
        {
            writer.HoldBack();
            await writer.WriteAsync(() => WritingArchive.SaveAsync(db, "held"), CancellationToken.None);
            var early = await _archive.StoredAsync();
            await writer.CommitAsync(() => WritingArchive.SaveAsync(db, "with it"), CancellationToken.None);

            early.Should().BeEmpty();
        });

        (await _archive.StoredAsync()).Should().Equal("held", "with it");
    }

    [Fact]
    public async Task What_is_held_back_and_given_up_is_not_stored()
    {
        await _archive.InScopeAsync(async (db, writer) =>
        {
            writer.HoldBack();
            await writer.WriteAsync(() => WritingArchive.SaveAsync(db, "held"), CancellationToken.None);
            await writer.GiveUpAsync();
        });

        (await _archive.StoredAsync()).Should().BeEmpty();
    }

    private Task FailAsync() => _archive.WriteAsync(async db =>
    {
        await WritingArchive.SaveAsync(db, "failing");
        throw new InvalidOperationException("no");
    });
}
