namespace NewsArticle.Data.Writing;

/// <summary>
/// Lets one writer at a time through. SQLite before 3.51.3 can lose commits when two connections write or checkpoint at the
/// same instant (the WAL-reset bug), so every write of the service passes here; that also gives a writer a consistent view
/// between its reads and its save.
/// </summary>
/// <param name="patience">How long a writer waits for its turn.</param>
public sealed class SingleWriter(TimeSpan patience) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Waits for the turn; dispose the result to hand it on.</summary>
    /// <exception cref="WriterBusyException">The turn did not come in time.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        if (!await _gate.WaitAsync(patience, cancellationToken).ConfigureAwait(false))
        {
            throw new WriterBusyException();
        }

        return new Turn(_gate);
    }

    public void Dispose() => _gate.Dispose();

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        private SemaphoreSlim? _gate = gate;

        public void Dispose() => Interlocked.Exchange(ref _gate, null)?.Release();
    }
}
