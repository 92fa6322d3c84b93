namespace NewsArticle.Data.Writing;

/// <summary>The writes that wait for their turn, in two rows: those of clients, who wait for an answer, and those in the background.</summary>
internal sealed class WaitingWrites(WriteLimits limits, TimeProvider time)
{
    private readonly object _gate = new();
    private readonly LinkedList<PendingWrite> _clients = [];
    private readonly LinkedList<PendingWrite> _background = [];
    private bool _isClosed;

    /// <summary>How many writes wait.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _clients.Count + _background.Count;
            }
        }
    }

    /// <summary>Lets a write join its row.</summary>
    /// <returns>False where there is no room, or nothing is written any more.</returns>
    public bool TryEnter(PendingWrite write)
    {
        lock (_gate)
        {
            if (_isClosed || (!write.IsBackground && _clients.Count >= limits.Capacity))
            {
                return false;
            }

            RowOf(write).AddLast(write);
            Monitor.Pulse(_gate);
            return true;
        }
    }

    /// <summary>Takes back a write that still waits.</summary>
    /// <returns>False where its turn has come already.</returns>
    public bool TryLeave(PendingWrite write)
    {
        lock (_gate)
        {
            return RowOf(write).Remove(write);
        }
    }

    /// <summary>Blocks until a write waits.</summary>
    /// <returns>False when no more will come.</returns>
    public bool WaitForAny()
    {
        lock (_gate)
        {
            while (!_isClosed && _clients.Count + _background.Count is 0)
            {
                Monitor.Wait(_gate);
            }

            return !_isClosed;
        }
    }

    /// <summary>The write that begins a commit: a client's, unless there is none, or one in the background has waited for too long.</summary>
    public PendingWrite? TakeFirst()
    {
        lock (_gate)
        {
            var isPatient = _background.First is not { Value: var oldest } || time.GetElapsedTime(oldest.EnteredAt) < limits.BackgroundPatience;
            return Take(_clients.Count > 0 && isPatient ? _clients : _background.Count > 0 ? _background : _clients);
        }
    }

    /// <summary>A client's write that joins a commit; null where none waits.</summary>
    public PendingWrite? TakeClient()
    {
        lock (_gate)
        {
            return Take(_clients);
        }
    }

    /// <summary>All that wait.</summary>
    public IReadOnlyList<PendingWrite> TakeAll()
    {
        lock (_gate)
        {
            PendingWrite[] all = [.. _clients, .. _background];
            _clients.Clear();
            _background.Clear();
            return all;
        }
    }

    /// <summary>Lets nothing in any more.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.PulseAll(_gate);
        }
    }

    private static PendingWrite? Take(LinkedList<PendingWrite> row)
    {
        var first = row.First?.Value;
        if (first is not null)
        {
            row.RemoveFirst();
        }

        return first;
    }

    private LinkedList<PendingWrite> RowOf(PendingWrite write) => write.IsBackground ? _background : _clients;
}
