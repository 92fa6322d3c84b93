namespace NewsArticle.Api.Suggestions;

/// <summary>Names that go on from what was typed.</summary>
/// <param name="Items">Those that most articles name first.</param>
public sealed record SuggestionsResponse(IReadOnlyList<SuggestionResponse> Items);
