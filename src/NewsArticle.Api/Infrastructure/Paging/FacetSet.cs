namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>What a list can be counted by: each name with what counts it.</summary>
internal sealed class FacetSet : Dictionary<string, Func<int, CancellationToken, Task<IReadOnlyList<FacetValueResponse>>>>
{
    public FacetSet()
        : base(StringComparer.Ordinal)
    {
    }
}
