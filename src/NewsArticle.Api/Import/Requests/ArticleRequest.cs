using System.Text.Json.Serialization;

namespace NewsArticle.Api.Import.Requests;

/// <summary>An article to import. Give the body as <c>text</c> or as <c>paragraphs</c>; kinds of annotations that are absent are extracted.</summary>
public sealed record ArticleRequest
{
    /// <summary>The headline; where absent, the first line of <c>text</c> if it reads like one.</summary>
    /// <example>Drones hit power stations around Kyiv</example>
    public string? Headline { get; init; }

    /// <summary>The article's address, http or https; at most one stored article has it.</summary>
    /// <example>https://news.example/2022/12/drones</example>
    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    /// <example>The Example Times</example>
    public string? Publisher { get; init; }

    /// <summary>The line that names the authors, without "By".</summary>
    /// <example>Ada Byrne and Tom Reed</example>
    public string? Byline { get; init; }

    /// <summary>People who contributed reporting; where absent, those whom a line of the text names.</summary>
    public IReadOnlyList<string>? Contributors { get; init; }

    /// <summary>BCP 47 tag.</summary>
    /// <example>en</example>
    public string? Language { get; init; }

    /// <summary>Where the report was filed; where absent, as the first paragraph says.</summary>
    public string? Dateline { get; init; }

    /// <summary>When it was published: a date, or a date and time with offset. Dates such as "on Monday" are resolved against it.</summary>
    /// <example>2022-12-19T08:30:00Z</example>
    public DateTime? PublishedAt { get; init; }

    /// <summary>The body as one text, read like text/plain.</summary>
    public string? Text { get; init; }

    /// <summary>The body, one string a paragraph, kept as it is; evidence counts into these strings.</summary>
    /// <example>["Vitali Klitschko, the mayor of Kyiv, said three people were wounded on Monday."]</example>
    public IReadOnlyList<string>? Paragraphs { get; init; }

    /// <summary>The people it names.</summary>
    public IReadOnlyList<PersonRequest>? People { get; init; }

    /// <summary>The places it names.</summary>
    public IReadOnlyList<PlaceRequest>? Places { get; init; }

    /// <summary>The organizations it names.</summary>
    public IReadOnlyList<OrganizationRequest>? Organizations { get; init; }

    /// <summary>The words it puts in somebody's mouth.</summary>
    public IReadOnlyList<QuoteRequest>? Quotes { get; init; }

    /// <summary>The numbers it reports of attacks and of the forces in them.</summary>
    public IReadOnlyList<AttackFigureRequest>? AttackFigures { get; init; }

    /// <summary>Lines that a reader of another format has already left out.</summary>
    [JsonIgnore]
    internal IReadOnlyList<string> LeftOut { get; init; } = [];
}
