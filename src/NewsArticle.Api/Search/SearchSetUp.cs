using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Api.Search;

/// <summary>What search needs of the service.</summary>
internal static class SearchSetUp
{
    public static IServiceCollection AddSearch(this IServiceCollection services) => services
        .AddSingleton<ISentenceCutter, ExtractedSentences>()
        .AddScoped<SearchHits>()
        .AddScoped<HitReader>()
        .AddScoped<SearchPages>()
        .AddHostedService<BackgroundIndexing>();
}
