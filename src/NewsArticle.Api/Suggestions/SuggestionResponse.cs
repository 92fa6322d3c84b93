using NewsArticle.Api.CoMentions;

namespace NewsArticle.Api.Suggestions;

/// <summary>An identity whose name goes on from what was typed.</summary>
/// <param name="Id">Key under <c>people</c>, <c>places</c> or <c>organizations</c>.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Matched">The name or alias that goes on from what was typed.</param>
/// <param name="Articles">How many articles name it.</param>
public sealed record SuggestionResponse(int Id, IdentityType Type, string Name, string Matched, int Articles);
