using NewsArticle.Api.Articles;

namespace NewsArticle.Api.Verification;

/// <summary>Where an article says an item, so that it can be checked without trusting the archive.</summary>
public sealed record ItemEvidenceResponse
{
    /// <summary>What the evidence is for.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>Number of the quote, attack figure, person, place or organization.</summary>
    public required int Id { get; init; }

    /// <summary>The article that says it.</summary>
    public required ArticleReferenceResponse Article { get; init; }

    /// <summary>SHA-256 of the words of the article's paragraphs, parted by one space, in lower-case hexadecimal.</summary>
    public required string ArticleHash { get; init; }

    /// <summary>The words: one passage for a quote or an attack figure, one a mention for the others.</summary>
    public required IReadOnlyList<PassageResponse> Passages { get; init; }
}
