using System.Text.Json.Serialization;

namespace NewsArticle.Tools.Documents;

/// <summary>The part of a document that extraction may see.</summary>
internal record TextDocument
{
    [JsonPropertyOrder(-4)]
    public string Id { get; init; } = "";

    /// <summary>A day or a time of ISO 8601, or null where unknown.</summary>
    [JsonPropertyOrder(-3)]
    public string? Published { get; init; }

    [JsonPropertyOrder(-2)]
    public string? Headline { get; init; }

    /// <summary>The text; predictions may leave it out, because it stands in the gold.</summary>
    [JsonPropertyOrder(-1)]
    public string? Text { get; init; }
}
