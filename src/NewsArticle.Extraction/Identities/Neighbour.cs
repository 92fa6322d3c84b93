using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>A mention of a place that the gazetteer knows.</summary>
/// <param name="Mentions">How often the article names the place.</param>
/// <param name="IsOfReporter">Whether the article was written there: its dateline names the place.</param>
internal sealed record Neighbour(int Paragraph, TokenRange Tokens, GazetteerEntry Place, int Mentions, bool IsOfReporter);
