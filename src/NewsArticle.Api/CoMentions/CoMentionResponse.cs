namespace NewsArticle.Api.CoMentions;

/// <summary>Who or what is named in the same articles as an identity.</summary>
/// <param name="Id">Key under <c>people</c>, <c>places</c> or <c>organizations</c>.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Articles">How many articles name both.</param>
/// <param name="Share">The same as a part of all articles that name the one asked about, from 0 to 1.</param>
public sealed record CoMentionResponse(int Id, IdentityType Type, string Name, int Articles, double Share);
