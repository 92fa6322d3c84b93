using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Names;

/// <summary>A name as it stands in the text, before it is known whose it is.</summary>
/// <param name="Paragraph">0-based paragraph.</param>
/// <param name="Tokens">The name without titles, articles and possessive endings.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Rule">What decided the kind.</param>
/// <param name="Confidence">How sure that is, from 0 to 1.</param>
public sealed record NameMention(int Paragraph, TokenRange Tokens, NameKind Kind, string Rule, double Confidence);
