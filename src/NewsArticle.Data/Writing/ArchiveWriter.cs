namespace NewsArticle.Data.Writing;

/// <summary>The one way by which a scope's context writes: through the queue, in a transaction that others may share.</summary>
public sealed class ArchiveWriter(NewsDbContext db, SingleWriter writer)
{
    private bool _holdsBack;
    private Hold? _held;
    private Action? _afterwards;

    /// <summary>
    /// Does some work when its turn comes, and returns when its outcome is on disk. No other write of the service comes between what
    /// the work reads and what it writes. What the work throws takes back everything that it saved, and nothing of others.
    /// </summary>
    /// <param name="work">Reads, decides and saves by the scope's context; it opens no transaction, and waits for nothing but the database.</param>
    /// <param name="cancellationToken">Ends the waiting; work that has begun is finished.</param>
    /// <param name="afterwards">What follows from the result being on disk.</param>
    /// <exception cref="WriterBusyException">The turn did not come in time; nothing was done.</exception>
    /// <exception cref="StorageFullException">The disk is full; nothing was stored.</exception>
    /// <exception cref="StorageFailedException">The disk failed; nothing was stored.</exception>
    public async Task<TResult> WriteAsync<TResult>(
        Func<Task<TResult>> work, CancellationToken cancellationToken, Action<TResult>? afterwards = null)
    {
        if (!_holdsBack)
        {
            var stored = await writer.EnterAsync(new PendingWrite<TResult>(db, isBackground: false, work), cancellationToken);
            afterwards?.Invoke(stored);
            return stored;
        }

        if (_held is not null)
        {
            throw new InvalidOperationException("What is held back is one write.");
        }

        var hold = new Hold(writer.Limits.HeldPatience);
        var result = await writer.EnterAsync(new PendingWrite<TResult>(db, isBackground: false, work, hold), cancellationToken);
        (_held, _afterwards) = (hold, () => afterwards?.Invoke(result));
        return result;
    }

    /// <inheritdoc cref="WriteAsync{TResult}"/>
    public Task WriteAsync(Func<Task> work, CancellationToken cancellationToken) => WriteAsync(() => Finish(work), cancellationToken);

    /// <summary>The same for work that nobody waits for: it lets clients go first, and waits for as long as it takes. It should take some tens of milliseconds at most.</summary>
    /// <inheritdoc cref="WriteAsync{TResult}"/>
    public Task WriteBehindAsync(Func<Task> work, CancellationToken cancellationToken) =>
        writer.EnterAsync(new PendingWrite<bool>(db, isBackground: true, () => Finish(work)), cancellationToken);

    /// <summary>
    /// Lets the next write of this scope return before it is committed, so that what comes of it can be stored with it in one
    /// transaction: by <see cref="CommitAsync"/>, which has to follow soon, for all other writers wait. <see cref="GiveUpAsync"/> takes
    /// it back otherwise.
    /// </summary>
    public void HoldBack() => _holdsBack = true;

    /// <summary>Does some last work, and commits it with what was held back; alone where nothing was.</summary>
    /// <inheritdoc cref="WriteAsync{TResult}"/>
    public async Task CommitAsync(Func<Task> last, CancellationToken cancellationToken)
    {
        _holdsBack = false;
        await (_held is { } held ? held.CommitAsync(last) : WriteAsync(last, cancellationToken));
        _afterwards?.Invoke();
    }

    /// <summary>Takes back what was held back and not committed.</summary>
    public Task GiveUpAsync() => _held?.GiveUpAsync() ?? Task.CompletedTask;

    private static async Task<bool> Finish(Func<Task> work)
    {
        await work();
        return true;
    }
}
