using System.Text.Json.Serialization;
using NewsArticle.Data;

namespace NewsArticle.Api.Annotations;

/// <summary>Where an item is said: a stretch of one paragraph of the article.</summary>
/// <param name="Paragraph">0-based paragraph of the article.</param>
/// <param name="Start">First UTF-16 code unit in that paragraph, included.</param>
/// <param name="End">UTF-16 code unit after the last, excluded.</param>
/// <param name="Exact">The words; they always equal the paragraph's text at the offsets.</param>
public sealed record EvidenceResponse(int Paragraph, int Start, int End, string Exact)
{
    /// <summary>The sentence that the words stand in; absent unless <c>include</c> names it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SentenceResponse? Sentence { get; init; }

    internal static EvidenceResponse From(Evidence evidence) =>
        new(evidence.Paragraph, evidence.Start, evidence.End, evidence.Exact);
}
