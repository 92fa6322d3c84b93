using System.Text.Json.Serialization;

namespace NewsArticle.Tools.Documents;

/// <summary>Words that a text puts in somebody's mouth; between quotation marks, these are left out.</summary>
internal sealed record AnnotatedQuote : Judgeable
{
    public int? Start { get; init; }

    public int? End { get; init; }

    public string? Text { get; init; }

    /// <summary>The name of the speaker, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Speaker { get; init; }

    public string? SpeakerReason { get; init; }

    public string? SpeakerWording { get; init; }

    /// <summary>How a gold speaker was labelled: <c>gold</c> or <c>silver</c>.</summary>
    public string? SpeakerSource { get; init; }

    public string? Kind { get; init; }

    public string? Cue { get; init; }

    /// <summary>Parts of one utterance share it; a number or a text.</summary>
    public object? Group { get; init; }

    /// <summary>Whether a gold quote is a few quoted words and no statement; these are not measured.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Fragment { get; init; }
}
