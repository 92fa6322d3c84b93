using NewsArticle.Api.Articles;

namespace NewsArticle.Api.Verification;

/// <summary>What became of words that somebody cited.</summary>
public sealed record VerificationResponse
{
    /// <summary>Whether they stand where they are said to.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The article; null where the archive has none of that number or address.</summary>
    public required ArticleReferenceResponse? Article { get; init; }

    /// <summary>Whether the text is the one that <c>textHash</c> was made of; null where none was given, or there is no article.</summary>
    public required bool? IsSameText { get; init; }

    /// <summary>Where the words stand, in text order: the place cited when verbatim; all places, at most 100, when moved; none when gone.</summary>
    public required IReadOnlyList<CitedPlaceResponse> Places { get; init; }

    /// <summary>How many places there are.</summary>
    public required int PlaceCount { get; init; }
}
