using NewsArticle.Data;

namespace NewsArticle.Api.Infrastructure.Hosting;

/// <summary>
/// Works in the background on many things side by side, each known by its number, and on each step by step: a slow one holds up no
/// other. Steps store how far they are, so that a service that was killed goes on where it stopped.
/// </summary>
/// <param name="subject">What is worked on, for the log: "webhook".</param>
internal abstract partial class StepwiseWork(string subject, IServiceScopeFactory scopes, TimeProvider time, ILogger logger) : BackgroundService
{
    /// <summary>After a failure of our own, such as a busy archive.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly Dictionary<int, Worker> _workers = [];
    private readonly CancellationTokenSource _ending = new();

    /// <summary>Sets somebody to work on a thing that is new, or makes who waits look at it again.</summary>
    public void Start(int id)
    {
        lock (_gate)
        {
            if (_workers.TryGetValue(id, out var worker))
            {
                worker.Wake();
                return;
            }

            _workers.Add(id, worker = new Worker());
            // It outlives whoever starts it, and is nobody's change but its own.
            using (ExecutionContext.SuppressFlow())
            {
                worker.Work = Task.Run(() => WorkAsync(id, worker));
            }
        }
    }

    public override void Dispose()
    {
        _ending.Dispose();
        base.Dispose();
    }

    /// <summary>The things that there is something to do for when the service starts.</summary>
    protected abstract Task<List<int>> FindAsync(NewsDbContext db, CancellationToken cancellationToken);

    /// <summary>Does the next step on a thing.</summary>
    /// <param name="services">A scope of its own.</param>
    /// <returns>Waits until there is more to do; null where there is nothing until somebody calls <see cref="Start"/>.</returns>
    protected abstract Task<Func<CancellationToken, Task>?> StepAsync(IServiceProvider services, int id, CancellationToken cancellationToken);

    /// <summary>A wait for a span of time.</summary>
    protected Func<CancellationToken, Task> For(TimeSpan span) => ending => Task.Delay(span, time, ending);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var ending = stoppingToken.Register(_ending.Cancel);
        await using (var scope = scopes.CreateAsyncScope())
        {
            (await FindAsync(scope.ServiceProvider.GetRequiredService<NewsDbContext>(), stoppingToken)).ForEach(Start);
        }

        await Task.Delay(Timeout.InfiniteTimeSpan, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(AllWork());
    }

    private List<Task> AllWork()
    {
        lock (_gate)
        {
            return [.. _workers.Values.Select(worker => worker.Work)];
        }
    }

    private async Task WorkAsync(int id, Worker worker)
    {
        try
        {
            do
            {
                worker.Heed();
                while (await StepOrPutOffAsync(id) is { } wait)
                {
                    await worker.WaitAsync(wait, _ending.Token);
                }
            }
            while (!TryLeave(id, worker));
        }
        catch (OperationCanceledException) when (_ending.IsCancellationRequested)
        {
        }
    }

    private async Task<Func<CancellationToken, Task>?> StepOrPutOffAsync(int id)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await StepAsync(scope.ServiceProvider, id, _ending.Token);
        }
        catch (Exception failure) when (!_ending.IsCancellationRequested)
        {
            // Deleted while it was worked on, or others write much: the next look tells. A worker that ended would do nothing more.
            LogPutOff(failure, subject, id);
            return For(Breath);
        }
    }

    /// <summary>Ends the work on a thing, unless somebody asked for more meanwhile.</summary>
    private bool TryLeave(int id, Worker worker)
    {
        lock (_gate)
        {
            return !worker.IsWoken && _workers.Remove(id);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Work on {Subject} {SubjectId} is put off")]
    private partial void LogPutOff(Exception failure, string subject, int subjectId);

    /// <summary>Works on one thing, or waits.</summary>
    private sealed class Worker
    {
        private volatile TaskCompletionSource _woken = Asleep();

        public Task Work { get; set; } = Task.CompletedTask;

        public bool IsWoken => _woken.Task.IsCompleted;

        public void Wake() => _woken.TrySetResult();

        /// <summary>Takes note of having been woken: what comes after this wakes anew.</summary>
        public void Heed()
        {
            if (IsWoken)
            {
                _woken = Asleep();
            }
        }

        public async Task WaitAsync(Func<CancellationToken, Task> wait, CancellationToken ending)
        {
            using (var waiting = CancellationTokenSource.CreateLinkedTokenSource(ending))
            {
                await await Task.WhenAny(wait(waiting.Token), _woken.Task);
                await waiting.CancelAsync();
            }

            Heed();
        }

        private static TaskCompletionSource Asleep() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
