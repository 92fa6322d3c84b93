namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>An order of rows by their keys. A first comparison stands alone in each condition, because that is what an index can start from.</summary>
/// <param name="IsDescending">Whether the greatest key comes first.</param>
internal readonly record struct RowOrder(bool IsDescending)
{
    /// <summary>The rows after one, in order.</summary>
    /// <param name="last">Null for all.</param>
    public IQueryable<RowKey> After(IQueryable<RowKey> keys, RowKey? last) => Sorted(last is null ? keys : Beyond(keys, last));

    /// <summary>The rows up to one, and that one itself.</summary>
    public IQueryable<RowKey> Until(IQueryable<RowKey> keys, RowKey end)
    {
        var (by, id) = (end.By, end.Id);
        return IsDescending
            ? keys.Where(key => key.By >= by && (key.By > by || key.Id >= id))
            : keys.Where(key => key.By <= by && (key.By < by || key.Id <= id));
    }

    private IQueryable<RowKey> Beyond(IQueryable<RowKey> keys, RowKey last)
    {
        var (by, id) = (last.By, last.Id);
        return IsDescending
            ? keys.Where(key => key.By <= by && (key.By < by || key.Id < id))
            : keys.Where(key => key.By >= by && (key.By > by || key.Id > id));
    }

    private IQueryable<RowKey> Sorted(IQueryable<RowKey> keys) => IsDescending
        ? keys.OrderByDescending(key => key.By).ThenByDescending(key => key.Id)
        : keys.OrderBy(key => key.By).ThenBy(key => key.Id);
}
