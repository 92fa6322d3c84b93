namespace NewsArticle.Tools.Extracting;

/// <summary>Does work in parallel and hands out its results in the order of the input, with few of either in memory.</summary>
internal static class OrderedWork
{
    /// <summary>How many results may wait for a slow one before them, for each job.</summary>
    private const int Waiting = 4;

    public static IEnumerable<TResult> Map<TItem, TResult>(IEnumerable<TItem> items, int jobs, Func<TItem, TResult> work)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var tasks = new TaskFactory(scheduler);
        var open = new Queue<Task<TResult>>(jobs * Waiting);
        foreach (var item in items)
        {
            if (open.Count == jobs * Waiting)
            {
                yield return open.Dequeue().GetAwaiter().GetResult();
            }

            open.Enqueue(tasks.StartNew(() => work(item)));
        }

        while (open.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
