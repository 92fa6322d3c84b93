using System.Security.Cryptography;
using System.Text;
using NewsArticle.Api.Annotations;
using NewsArticle.Data;

namespace NewsArticle.Api.Verification;

/// <summary>A stretch of an article, with what somebody else needs to find it and to tell whether it is still the same.</summary>
public sealed record PassageResponse
{
    private const int ContextLength = 32;

    internal PassageResponse(Evidence evidence, string paragraph)
    {
        (Paragraph, Start, End, Exact) = evidence;
        Prefix = paragraph[EdgeAt(paragraph, Math.Max(0, Start - ContextLength))..Start];
        Suffix = paragraph[End..EdgeAt(paragraph, Math.Min(paragraph.Length, End + ContextLength))];
        TextHash = HashOf(paragraph);
        Sentence = Sentences.Around(paragraph, Start, End);
    }

    /// <summary>0-based paragraph of the article.</summary>
    public int Paragraph { get; }

    /// <summary>First UTF-16 code unit in that paragraph, included.</summary>
    public int Start { get; }

    /// <summary>UTF-16 code unit after the last, excluded.</summary>
    public int End { get; }

    /// <summary>The words; they equal the paragraph's text at the offsets.</summary>
    public string Exact { get; }

    /// <summary>What stands before them in the paragraph, 32 UTF-16 code units where there are so many.</summary>
    public string Prefix { get; }

    /// <summary>What stands after them in the paragraph, 32 UTF-16 code units where there are so many.</summary>
    public string Suffix { get; }

    /// <summary>SHA-256 of the paragraph in UTF-8, in lower-case hexadecimal.</summary>
    public string TextHash { get; }

    /// <summary>The sentence that the words stand in, or the sentences.</summary>
    public SentenceResponse Sentence { get; }

    /// <summary>SHA-256 of a paragraph in UTF-8, in lower-case hexadecimal.</summary>
    internal static string HashOf(string paragraph) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(paragraph)));

    /// <summary>No half of a surrogate pair.</summary>
    private static int EdgeAt(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;
}
