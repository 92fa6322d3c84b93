namespace NewsArticle.Data.Changes;

/// <summary>
/// The state that the archive is in: the greatest sequence number that is committed. It has risen before a save returns, so that what
/// was read at the current version, after looking at it, is what the archive still holds.
/// </summary>
public sealed class ArchiveVersion
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _next = Pending();
    private long _current;

    /// <summary>The greatest committed sequence number; 0 before the first change.</summary>
    public long Current => Interlocked.Read(ref _current);

    /// <summary>Waits until a change after a sequence number is committed; returns at once where one is.</summary>
    /// <returns>The version then.</returns>
    public async Task<long> WaitBeyondAsync(long sequence, CancellationToken cancellationToken)
    {
        while (true)
        {
            // Taken before the look at the version, so that no change falls between the two.
            var next = Volatile.Read(ref _next).Task;
            if (Current > sequence)
            {
                return Current;
            }

            await next.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Rises to a sequence number that is committed; never falls.</summary>
    public void Reach(long sequence)
    {
        TaskCompletionSource reached;
        lock (_lock)
        {
            if (sequence <= _current)
            {
                return;
            }

            Interlocked.Exchange(ref _current, sequence);
            reached = _next;
            Volatile.Write(ref _next, Pending());
        }

        reached.SetResult();
    }

    private static TaskCompletionSource Pending() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
