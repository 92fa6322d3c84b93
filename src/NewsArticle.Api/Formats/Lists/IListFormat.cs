using NewsArticle.Api.Infrastructure.Paging;

namespace NewsArticle.Api.Formats.Lists;

/// <summary>A format that lists can have.</summary>
internal interface IListFormat
{
    /// <summary>Whether the whole list is written where the request sets no limit; it is a page otherwise.</summary>
    bool IsWhole { get; }

    /// <summary>Whether the client can choose the members of items.</summary>
    bool TakesFields { get; }

    /// <summary>What items must include for the format to show it.</summary>
    IReadOnlyList<string> Needs => [];

    /// <summary>A parameter that asks for what the format has no place for; null where there is none.</summary>
    string? FindMisplaced(PageRequest page) => page switch
    {
        { Facets: not null } => "facets",
        { Count: not CountMode.None } => "count",
        { Fields: not null } when !TakesFields => "fields",
        _ => null,
    };

    /// <summary>Begins a list.</summary>
    ListWriter Start(ListDescription list);
}
