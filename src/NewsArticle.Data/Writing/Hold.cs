namespace NewsArticle.Data.Writing;

/// <summary>Keeps a write open between its work and its commit, for what else is to be stored with it.</summary>
/// <param name="patience">How long others are kept waiting.</param>
internal sealed class Hold(TimeSpan patience)
{
    private readonly TaskCompletionSource<Func<Task>?> _last = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Commits, together with some last work.</summary>
    public Task CommitAsync(Func<Task> last)
    {
        _last.TrySetResult(last);
        return _settled.Task;
    }

    /// <summary>Takes all back, where it is not committed yet.</summary>
    public async Task GiveUpAsync()
    {
        _last.TrySetResult(null);
        await _settled.Task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Blocks until the last work is there.</summary>
    /// <exception cref="OperationCanceledException">It never came.</exception>
    public Func<Task> WaitForLast() => _last.Task.Wait(patience) && _last.Task.Result is { } last
        ? last
        : throw new OperationCanceledException("The write was given up before it was committed.");

    public void Settle(Exception? failure)
    {
        if (failure is null)
        {
            _settled.TrySetResult();
        }
        else
        {
            _settled.TrySetException(failure);
        }
    }
}
