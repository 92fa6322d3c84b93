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

    /// <summary>How sure the rule is, from 0 to 1; absent unless extracted.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Confidence { get; }

    /// <summary>The key of a stored row; null for one that was never stored.</summary>
    internal static int? KeyOf(int id) => id is 0 ? null : id;
}
