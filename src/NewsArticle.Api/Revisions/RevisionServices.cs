namespace NewsArticle.Api.Revisions;

/// <summary>What the history of articles needs.</summary>
internal static class RevisionServices
{
    public static IServiceCollection AddRevisions(this IServiceCollection services) => services
        .AddScoped<ArticleHistory>()
        .AddScoped<RevisionReader>()
        .AddScoped<RevisionRestorer>()
        .AddScoped<FormerIdentities>()
        .AddScoped<HistoryAccess>();
}
