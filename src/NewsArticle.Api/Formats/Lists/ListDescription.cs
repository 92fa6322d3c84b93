using System.Text.Json;
using NewsArticle.Api.Infrastructure.Paging;

namespace NewsArticle.Api.Formats.Lists;

/// <summary>What is known of a list before its items are.</summary>
internal sealed record ListDescription
{
    /// <summary>The type of the items.</summary>
    public required Type Item { get; init; }

    /// <summary>The members that the client chose; null where it wants all.</summary>
    public required FieldSelection? Fields { get; init; }

    /// <summary>What items could include, and do not.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    /// <summary>How items are written as JSON.</summary>
    public required JsonSerializerOptions Json { get; init; }

    /// <summary>The addresses of the service.</summary>
    public required Addresses Addresses { get; init; }

    /// <summary>A list whose items are always whole.</summary>
    public static ListDescription Of<TItem>(JsonSerializerOptions json, HttpRequest request) => new()
    {
        Item = typeof(TItem),
        Fields = null,
        LeftOut = [],
        Json = json,
        Addresses = new Addresses(request),
    };

    /// <summary>Where the next page is; null where there is none, and where all of the list is written.</summary>
    public string? Next { get; init; }
}
