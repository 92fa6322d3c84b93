namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>An order of rows by their keys. A first comparison stands alone in each condition, because that is what an index can start from.</summary>
internal sealed record RowOrder
{
    private readonly bool _isDescending;

    private readonly bool _isByIdAlone;

    private RowOrder(bool isDescending, bool isByIdAlone) => (_isDescending, _isByIdAlone) = (isDescending, isByIdAlone);

    /// <summary>The smallest key first.</summary>
    public static RowOrder Ascending { get; } = new(isDescending: false, isByIdAlone: false);

    /// <summary>The greatest key first.</summary>
    public static RowOrder Descending { get; } = new(isDescending: true, isByIdAlone: false);

    /// <summary>The smallest id first; <see cref="RowKey.By"/> does not count.</summary>
    public static RowOrder ById { get; } = new(isDescending: false, isByIdAlone: true);

    /// <summary>The rows after one, in order.</summary>
    /// <param name="last">Null for all.</param>
    public IQueryable<RowKey> After(IQueryable<RowKey> keys, RowKey? last) => Sorted(last is null ? keys : Beyond(keys, last.By, last.Id));

    /// <summary>The rows up to one, and that one itself.</summary>
    public IQueryable<RowKey> Until(IQueryable<RowKey> keys, RowKey end)
    {
        var (by, id) = (end.By, end.Id);
        return (_isByIdAlone, _isDescending) switch
        {
            (true, _) => keys.Where(key => key.Id <= id),
            (_, true) => keys.Where(key => key.By >= by && (key.By > by || key.Id >= id)),
            _ => keys.Where(key => key.By <= by && (key.By < by || key.Id <= id)),
        };
    }

    private IQueryable<RowKey> Beyond(IQueryable<RowKey> keys, long by, int id) => (_isByIdAlone, _isDescending) switch
    {
        (true, _) => keys.Where(key => key.Id > id),
        (_, true) => keys.Where(key => key.By <= by && (key.By < by || key.Id < id)),
        _ => keys.Where(key => key.By >= by && (key.By > by || key.Id > id)),
    };

    private IQueryable<RowKey> Sorted(IQueryable<RowKey> keys) => (_isByIdAlone, _isDescending) switch
    {
        (true, _) => keys.OrderBy(key => key.Id),
        (_, true) => keys.OrderByDescending(key => key.By).ThenByDescending(key => key.Id),
        _ => keys.OrderBy(key => key.By).ThenBy(key => key.Id),
    };
}
