using NewsArticle.Api.Articles;

namespace NewsArticle.Api.Series;

/// <summary>One step of time.</summary>
/// <param name="Start">When it starts, UTC.</param>
/// <param name="Count">How many items fall into it.</param>
/// <param name="TopArticles">Its articles that have most of what is listed; of a list of articles, those with most quotes and attack figures.</param>
public sealed record SeriesStepResponse(DateTime Start, long Count, IReadOnlyList<ArticleReferenceResponse> TopArticles);
