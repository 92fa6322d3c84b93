using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>Which part of a list is asked for, and what beside it.</summary>
public sealed record PageRequest
{
    /// <summary>What does not change which items a list has, nor their order: pages of one list may differ in it.</summary>
    private static readonly string[] Names = ["limit", "cursor", "count", "facets", "facetSize", "fields", "include", "format"];

    /// <summary>How many items a page may have, from 1 to 200; 20 where absent. Formats that list everything do so unless this is given.</summary>
    /// <example>20</example>
    [FromQuery(Name = "limit")]
    [Range(1, 200, ErrorMessage = "must be from 1 to 200")]
    public int? Limit { get; init; }

    /// <summary>Where the page starts: the <c>nextCursor</c> of the page before, with the same filters. Absent for the first page.</summary>
    [FromQuery(Name = "cursor")]
    [MaxLength(200, ErrorMessage = "must be a nextCursor of this list")]
    public string? Cursor { get; init; }

    /// <summary>Whether to count the whole list, as <c>total</c>.</summary>
    [FromQuery(Name = "count")]
    public CountMode Count { get; init; }

    /// <summary>What to count the whole list by, parted by commas (publisher,month): the most frequent values stand under <c>facets</c>.</summary>
    [FromQuery(Name = "facets")]
    public NameList? Facets { get; init; }

    /// <summary>How many values a facet may have, from 1 to 200.</summary>
    [FromQuery(Name = "facetSize")]
    [Range(1, 200, ErrorMessage = "must be from 1 to 200")]
    public int FacetSize { get; init; } = 20;

    /// <summary>A sample of so many items instead of a page, from 1 to 1,000: drawn evenly from the whole list, the same each time.</summary>
    [FromQuery(Name = "sample")]
    [Range(1, 1000, ErrorMessage = "must be from 1 to 1000")]
    public int? Sample { get; init; }

    /// <summary>Another number draws another sample.</summary>
    [FromQuery(Name = "seed")]
    [Range(0, int.MaxValue, ErrorMessage = "must be a whole number, 0 or more")]
    public int Seed { get; init; }

    /// <summary>Which members the items have, parted by commas, with dots for members of members ("id,speaker.name"); all where absent.</summary>
    [FromQuery(Name = "fields")]
    public NameList? Fields { get; init; }

    /// <summary>
    /// What the items show beside themselves, parted by commas: articles their paragraphs, people, places, organizations, quotes and
    /// attackFigures; quotes and attack figures their article, and the sentence of their evidence.
    /// </summary>
    [FromQuery(Name = "include")]
    public NameList? Include { get; init; }

    /// <summary>The same page with more beside its items.</summary>
    internal PageRequest Including(IEnumerable<string> parts) =>
        this with { Include = new NameList([.. (Include?.Names ?? []).Union(parts, StringComparer.Ordinal)]) };

    /// <summary>The page size.</summary>
    internal int Size => Limit ?? 20;

    /// <summary>Whether a query parameter leaves the list and its order as they are; the case of names does not count.</summary>
    internal static bool Declares(string parameter) => Names.Contains(parameter, StringComparer.OrdinalIgnoreCase);
}
