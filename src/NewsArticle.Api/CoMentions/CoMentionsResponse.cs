namespace NewsArticle.Api.CoMentions;

/// <summary>Who and what appears together with an identity.</summary>
/// <param name="Articles">How many articles name it.</param>
/// <param name="Items">Who and what those name besides, in the order of how many do.</param>
public sealed record CoMentionsResponse(int Articles, IReadOnlyList<CoMentionResponse> Items);
