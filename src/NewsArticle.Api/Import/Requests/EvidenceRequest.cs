namespace NewsArticle.Api.Import.Requests;

/// <summary>Where something is said: the words alone where they stand in the text only once, otherwise with their place.</summary>
public sealed record EvidenceRequest
{
    /// <summary>The words, exactly as they stand in one paragraph.</summary>
    /// <example>three people were wounded</example>
    public required string Exact { get; init; }

    /// <summary>0-based paragraph.</summary>
    public int? Paragraph { get; init; }

    /// <summary>First UTF-16 code unit in that paragraph, included; given with <c>paragraph</c> and <c>end</c>.</summary>
    public int? Start { get; init; }

    /// <summary>UTF-16 code unit after the last, excluded.</summary>
    public int? End { get; init; }
}
