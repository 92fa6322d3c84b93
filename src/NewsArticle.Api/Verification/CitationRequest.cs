using System.ComponentModel.DataAnnotations;
using NewsArticle.Data;

namespace NewsArticle.Api.Verification;

/// <summary>Words, and where somebody says that they stand.</summary>
public sealed record CitationRequest
{
    /// <summary>The words.</summary>
    /// <example>Stay in the shelters.</example>
    [MinLength(1, ErrorMessage = "must not be empty")]
    [MaxLength(Lengths.Paragraph, ErrorMessage = "is longer than a paragraph can be")]
    public required string Exact { get; init; }

    /// <summary>The article: its number in the archive, or its address.</summary>
    public required ArticleKey Article { get; init; }

    /// <summary>0-based paragraph of the article.</summary>
    [Range(0, int.MaxValue, ErrorMessage = "must be a whole number, 0 or more")]
    public required int Paragraph { get; init; }

    /// <summary>First UTF-16 code unit in that paragraph, included.</summary>
    [Range(0, int.MaxValue, ErrorMessage = "must be a whole number, 0 or more")]
    public required int Start { get; init; }

    /// <summary>UTF-16 code unit after the last, excluded.</summary>
    [Range(0, int.MaxValue, ErrorMessage = "must be a whole number, 0 or more")]
    public required int End { get; init; }

    /// <summary>The <c>textHash</c> or <c>articleHash</c> of the evidence when it was read; absent where nobody kept it.</summary>
    [MaxLength(64, ErrorMessage = "must be 64 hexadecimal digits")]
    public string? TextHash { get; init; }
}
