using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace NewsArticle.Data.Writing;

/// <summary>
/// The one writer of the service. Writes wait here in a bounded row; a thread of its own takes those that wait, does each in its own
/// savepoint of one transaction, commits once, and only then answers them all: the cost of reaching the disk is shared. That there is
/// one writer also avoids the fault of SQLite before 3.51.3 that loses commits when two connections write or checkpoint at the same
/// instant. See docs/decisions for why.
/// </summary>
public sealed partial class SingleWriter : IDisposable
{
    private readonly DbContextOptions<NewsDbContext> _options;
    private readonly TimeProvider _time;
    private readonly IStorageFailures _failures;
    private readonly ILogger<SingleWriter> _logger;
    private readonly WaitingWrites _waiting;
    private readonly WriteMeter _meter;
    private readonly Lazy<Thread> _thread;
    private NewsDbContext? _writer;

    public SingleWriter(
        WriteLimits limits, DbContextOptions<NewsDbContext> options, IStorageFailures failures, TimeProvider time, ILogger<SingleWriter> logger)
    {
        (Limits, _options, _failures, _time, _logger) = (limits, options, failures, time, logger);
        _waiting = new WaitingWrites(limits, time);
        _meter = new WriteMeter(() => _waiting.Count);
        _thread = new Lazy<Thread>(Start);
    }

    /// <summary>What may wait, and for how long.</summary>
    public WriteLimits Limits { get; }

    /// <summary>Lets nothing in any more, and returns when what was begun is written.</summary>
    public void Dispose()
    {
        _waiting.Close();
        if (_thread.IsValueCreated)
        {
            _thread.Value.Join();
        }

        _meter.Dispose();
    }

    internal async Task<TResult> EnterAsync<TResult>(PendingWrite<TResult> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        write.EnteredAt = _time.GetTimestamp();
        if (!_waiting.TryEnter(write))
        {
            _meter.Refused("full");
            throw new WriterBusyException();
        }

        _ = _thread.Value;
        try
        {
            return await write.Answer.WaitAsync(write.IsBackground ? Timeout.InfiniteTimeSpan : Limits.Patience, _time, cancellationToken);
        }
        catch (TimeoutException) when (_waiting.TryLeave(write))
        {
            _meter.Refused("busy");
            throw new WriterBusyException();
        }
        catch (OperationCanceledException) when (!write.Answer.IsCompleted && _waiting.TryLeave(write))
        {
            throw;
        }
        catch (Exception failure) when (failure is TimeoutException or OperationCanceledException)
        {
            // Its turn had come: what is begun is finished, and whoever asked learns what became of it.
            return await write.Answer;
        }
    }

    private Thread Start()
    {
        var thread = new Thread(Run) { Name = "Archive writer", IsBackground = true };
        thread.Start();
        return thread;
    }

    private void Run()
    {
        while (_waiting.WaitForAny())
        {
            if (Begin() is { } batch)
            {
                Write(batch);
            }
        }

        Close();
        Refuse(new WriterBusyException());
    }

    /// <summary>Begins before anything is taken, so that while that is impossible every write can still be taken back.</summary>
    private WriteBatch? Begin()
    {
        try
        {
            return new WriteBatch(Open(), _failures);
        }
        catch (Exception failure)
        {
            Close();
            // While another process holds the file, clients who wait too long give up by themselves.
            if (_failures.Translate(failure) is not WriterBusyException and var reason)
            {
                LogFailed(reason);
                Refuse(reason);
            }

            return null;
        }
    }

    private void Write(WriteBatch batch)
    {
        var begun = _time.GetTimestamp();
        for (var write = _waiting.TakeFirst(); write is not null; write = Next(batch, begun, write))
        {
            _meter.Waited(_time.GetElapsedTime(write.EnteredAt), write.IsBackground);
            batch.Run(write);
        }

        var committing = _time.GetTimestamp();
        if (batch.Lost is null)
        {
            batch.Commit();
            _meter.Committed(_time.GetElapsedTime(committing), batch.Count);
        }

        if (batch.Lost is { } failure)
        {
            LogFailed(failure);
            Close(batch);
        }
        else
        {
            batch.End();
        }

        batch.Settle();
    }

    private PendingWrite? Next(WriteBatch batch, long begun, PendingWrite last) =>
        last.IsBackground || batch.Lost is not null || batch.Count >= Limits.WritesPerCommit || _time.GetElapsedTime(begun) >= Limits.TimePerCommit
            ? null
            : _waiting.TakeClient();

    private NewsDbContext Open()
    {
        if (_writer is null)
        {
            _writer = new NewsDbContext(_options);
            _writer.Database.OpenConnection();
        }

        return _writer;
    }

    /// <summary>After a failure the next commit begins on a new connection.</summary>
    private void Close(WriteBatch? batch = null)
    {
        try
        {
            batch?.End();
            _writer?.Dispose();
        }
        catch (Exception failure)
        {
            LogFailed(failure);
        }

        _writer = null;
    }

    private void Refuse(Exception failure)
    {
        foreach (var write in _waiting.TakeAll())
        {
            write.Settle(failure);
        }
    }

    [LoggerMessage(LogLevel.Error, "The archive could not be written; what was to be stored is taken back")]
    private partial void LogFailed(Exception failure);
}
