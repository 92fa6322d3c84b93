using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Corrections;

/// <summary>What came of a step of a change: an item, or the reason why there is none. One of the two is null.</summary>
internal readonly record struct Edit<TItem>(TItem? Item, ProblemResult? Problem)
    where TItem : class
{
    public static implicit operator Edit<TItem>(TItem item) => new(item, null);

    public static implicit operator Edit<TItem>(ProblemResult problem) => new(null, problem);

    /// <summary>Goes on with the item, if there is one.</summary>
    public Edit<TNext> Then<TNext>(Func<TItem, Edit<TNext>> next)
        where TNext : class => Item is null ? Problem! : next(Item);

    /// <inheritdoc cref="Then"/>
    public async Task<Edit<TNext>> ThenAsync<TNext>(Func<TItem, Task<Edit<TNext>>> next)
        where TNext : class => Item is null ? Problem! : await next(Item);
}
