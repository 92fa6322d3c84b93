using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Infrastructure.Access;

/// <summary>
/// Writes down when keys were last used, behind the requests and once a minute for all of them at most; the rest at the end. What is
/// written is a minute behind, or where the process is killed a minute is lost: a write for each request would be worse.
/// </summary>
internal sealed partial class KeyUse(IServiceScopeFactory scopes, TimeProvider time, ILogger<KeyUse> logger) : IHostedService
{
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<int, DateTime> _used = [];
    private long _due = long.MinValue;
    private Task _writing = Task.CompletedTask;
    private Task? _stopping;

    /// <summary>Remembers that a key was used.</summary>
    /// <param name="keyId">The key.</param>
    /// <param name="now">UTC.</param>
    public void Note(int keyId, DateTime now)
    {
        _used[keyId] = now;
        var due = Interlocked.Read(ref _due);
        var timestamp = time.GetTimestamp();
        var next = timestamp + (long)(Pause.TotalSeconds * time.TimestampFrequency);
        if (timestamp >= due && Interlocked.CompareExchange(ref _due, next, due) == due)
        {
            _writing = Task.Run(TryWriteAsync);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Writes the rest, once: a host may be told to stop by two at a time.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_used)
        {
            return (_stopping ??= WriteRestAsync()).WaitAsync(cancellationToken);
        }
    }

    private async Task WriteRestAsync()
    {
        await _writing;
        await TryWriteAsync();
    }

    private async Task TryWriteAsync()
    {
        var used = _used.ToArray();
        try
        {
            await WriteAsync(used);
            // What was used again meanwhile stays for the next time.
            Array.ForEach(used, key => _used.TryRemove(key));
        }
        catch (Exception failure)
        {
            LogFailed(failure);
        }
    }

    private async Task WriteAsync(KeyValuePair<int, DateTime>[] used)
    {
        if (used.Length is 0)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        await scope.ServiceProvider.GetRequiredService<ArchiveWriter>().WriteBehindAsync(
            async () =>
            {
                foreach (var (id, at) in used)
                {
                    await db.ApiKeys.Where(key => key.Id == id).ExecuteUpdateAsync(key => key.SetProperty(row => row.LastUsedUtc, at));
                }
            },
            CancellationToken.None);
    }

    [LoggerMessage(LogLevel.Warning, "When keys were last used could not be written; it is tried again")]
    private partial void LogFailed(Exception failure);
}
