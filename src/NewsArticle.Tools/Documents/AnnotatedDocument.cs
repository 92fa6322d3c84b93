using System.Text.Json.Serialization;

namespace NewsArticle.Tools.Documents;

/// <summary>
/// A text with what is said in it: one line of the JSON Lines that <c>extract</c> writes and <c>evaluate</c> compares. Offsets count
/// Unicode code points of the text. In gold, a list that is null was not annotated and is not measured.
/// </summary>
internal sealed record AnnotatedDocument : TextDocument
{
    public string? Source { get; init; }

    public string? Licence { get; init; }

    public IReadOnlyList<AnnotatedName>? People { get; init; }

    public IReadOnlyList<AnnotatedName>? Places { get; init; }

    public IReadOnlyList<AnnotatedName>? Organizations { get; init; }

    /// <summary>Words between quotation marks.</summary>
    public IReadOnlyList<AnnotatedQuote>? Quotes { get; init; }

    /// <summary>What is reported without quotation marks.</summary>
    public IReadOnlyList<AnnotatedQuote>? IndirectQuotes { get; init; }

    public IReadOnlyList<AnnotatedFigure>? Figures { get; init; }

    /// <summary>Stretches of a gold text, by list, where a prediction is neither right nor wrong.</summary>
    public IgnoredStretches? Ignore { get; init; }

    /// <summary>The only metrics annotated in a gold document; null for all.</summary>
    public IReadOnlyList<string>? FigureMetrics { get; init; }

    /// <summary>Whether a gold document has figures that are not annotated, so that only recall counts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool FiguresPartial { get; init; }
}
