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

    /// <summary>A list whose items always show the same.</summary>
    /// <param name="leftOut">What other lists could include.</param>
    public static ListDescription Of(Type item, JsonSerializerOptions json, HttpRequest request, IReadOnlyList<string>? leftOut = null) => new()
    {
        Item = item,
        Fields = null,
        LeftOut = leftOut ?? [],
        Json = json,
        Addresses = new Addresses(request),
    };

    /// <summary>Where the next page is; null where there is none, and where all of the list is written.</summary>
    public string? Next { get; init; }
}
