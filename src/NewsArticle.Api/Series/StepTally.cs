namespace NewsArticle.Api.Series;

/// <summary>What falls into one step.</summary>
/// <param name="top">How many articles it names at most.</param>
internal sealed class StepTally(int top)
{
    private readonly PriorityQueue<int, (long Weight, int Id)> _best = new(top + 1);

    public long Count { get; private set; }

    /// <summary>The ids of the articles of greatest weight, the greatest first; where weights are the same, the later stored goes first.</summary>
    public IReadOnlyList<int> TopArticles =>
        [.. _best.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element)];

    public void Add(int articleId, long count, long weight)
    {
        Count += count;
        _best.Enqueue(articleId, (weight, articleId));
        if (_best.Count > top)
        {
            _best.Dequeue();
        }
    }
}
