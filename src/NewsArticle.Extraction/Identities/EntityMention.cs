using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>One occurrence of an entity by name.</summary>
/// <param name="Paragraph">0-based paragraph.</param>
/// <param name="Tokens">The tokens of the name in that paragraph, without titles and possessive endings.</param>
/// <param name="Entity">Who or what it is.</param>
public sealed record EntityMention(int Paragraph, TokenRange Tokens, EntityFinding Entity);
