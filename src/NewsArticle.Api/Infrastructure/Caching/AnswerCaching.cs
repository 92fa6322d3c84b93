namespace NewsArticle.Api.Infrastructure.Caching;

/// <summary>What answering fast needs.</summary>
internal static class AnswerCaching
{
    public static IServiceCollection AddAnswerCache(this IServiceCollection services) => services
        .AddSingleton<AnswerMemory>()
        .AddSingleton<StoredArticles>()
        .AddHostedService<RecordMaking>();
}
