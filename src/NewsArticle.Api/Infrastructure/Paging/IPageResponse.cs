namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>A page of whatever items.</summary>
internal interface IPageResponse
{
    /// <summary>The type of the items.</summary>
    Type Item { get; }

    /// <summary>The items, in the list's order.</summary>
    IReadOnlyList<object> Items { get; }
}
