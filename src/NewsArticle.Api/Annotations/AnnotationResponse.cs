using System.Text.Json.Serialization;
using NewsArticle.Data;

namespace NewsArticle.Api.Annotations;

/// <summary>What every item of an article tells of how it came to be.</summary>
public abstract record AnnotationResponse
{
    private protected AnnotationResponse(int id, Provenance provenance)
    {
        Id = KeyOf(id);
        Origin = provenance.Origin;
        Extractor = provenance.Extractor;
        Rule = provenance.Rule;
        Confidence = provenance.Confidence;
        Level = provenance.Level;
        Reasons = provenance.Origin is Origin.Extracted ? provenance.Reasons : null;
    }

    /// <summary>Number of the item; absent in an extraction, which stores nothing.</summary>
    [JsonPropertyOrder(-3)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Id { get; }

    /// <summary>Who made the item.</summary>
    [JsonPropertyOrder(1)]
    public Origin Origin { get; }

    /// <summary>Version of the extractor that found the item; absent unless extracted.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Extractor { get; }

    /// <summary>Rule that found the item; absent unless extracted.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rule { get; }

    /// <summary>How probable it is that the item is right, from 0 to 1; of a quote, that its speaker is. Absent unless extracted.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Confidence { get; }

    /// <summary>The strictest <c>precision</c> at which the item is shown; absent unless extracted: the others are always shown.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PrecisionLevel? Level { get; }

    /// <summary>What spoke for and against the item, as codes, strongest first; absent unless extracted.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Reasons { get; }

    /// <summary>The key of a stored row; null for one that was never stored.</summary>
    internal static int? KeyOf(int id) => id is 0 ? null : id;
}
