using NewsArticle.Api.Articles;

namespace NewsArticle.Api.Series;

/// <summary>One step of time.</summary>
/// <param name="Start">When it starts, UTC.</param>
/// <param name="Metrics">The sums by metric; empty where nothing was counted.</param>
/// <param name="TopArticles">The articles with most figures in it.</param>
public sealed record FigureStepResponse(
    DateTime Start, IReadOnlyList<FigureSumResponse> Metrics, IReadOnlyList<ArticleReferenceResponse> TopArticles);
