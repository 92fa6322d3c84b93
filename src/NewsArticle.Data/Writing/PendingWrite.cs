namespace NewsArticle.Data.Writing;

/// <summary>A unit of work on its way into the archive.</summary>
/// <param name="db">The context that the work uses; nobody else may while the work waits or runs.</param>
/// <param name="isBackground">Whether nobody waits for an answer.</param>
internal abstract class PendingWrite(NewsDbContext db, bool isBackground)
{
    /// <summary>Tells who writes, and under which trace, as where the write was asked for.</summary>
    private readonly ExecutionContext? _flow = ExecutionContext.Capture();

    public NewsDbContext Db => db;

    public bool IsBackground => isBackground;

    /// <summary>A timestamp of the queue's clock.</summary>
    public long EnteredAt { get; set; }

    /// <summary>Does the work, on the writer's thread; throws what the work throws.</summary>
    public abstract void Run();

    /// <summary>Answers whoever waits, once it is known what became of the work.</summary>
    /// <param name="failure">Why it was taken back; null where it is on disk.</param>
    public abstract void Settle(Exception? failure);

    /// <summary>Runs work in the flow of control that asked for it, to its end. A database that works in this process never lets this wait.</summary>
    protected TResult Run<TResult>(Func<Task<TResult>> work)
    {
        Task<TResult>? running = null;
        if (_flow is null)
        {
            running = work();
        }
        else
        {
            ExecutionContext.Run(_flow, _ => running = work(), null);
        }

        return running!.GetAwaiter().GetResult();
    }
}

/// <inheritdoc/>
/// <param name="work">Reads, decides and saves.</param>
/// <param name="hold">Keeps the write open after the work; null where it is committed at once.</param>
internal sealed class PendingWrite<TResult>(NewsDbContext db, bool isBackground, Func<Task<TResult>> work, Hold? hold = null)
    : PendingWrite(db, isBackground)
{
    private readonly TaskCompletionSource<TResult> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TResult? _result;

    /// <summary>What came of the work, once it may be told.</summary>
    public Task<TResult> Answer => _answer.Task;

    public override void Run()
    {
        _result = Run(work);
        if (hold is not null)
        {
            _answer.TrySetResult(_result);
            Run(async () =>
            {
                await hold.WaitForLast()();
                return true;
            });
        }
    }

    public override void Settle(Exception? failure)
    {
        if (failure is null)
        {
            _answer.TrySetResult(_result!);
        }
        else
        {
            _answer.TrySetException(failure);
        }

        hold?.Settle(failure);
    }
}
