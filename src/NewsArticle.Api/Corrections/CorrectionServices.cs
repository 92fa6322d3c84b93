namespace NewsArticle.Api.Corrections;

/// <summary>What corrections need.</summary>
internal static class CorrectionServices
{
    public static IServiceCollection AddCorrections(this IServiceCollection services) => services
        .AddScoped<ArticleEditor>()
        .AddScoped<ArticleCorrections>()
        .AddScoped<AppearanceCorrections>()
        .AddScoped<IdentityCorrections>()
        .AddScoped<SharedIdentities>()
        .AddScoped<IdentityMerger>()
        .AddScoped<NamingArticles>()
        .AddScoped<OrphanedIdentities>()
        .AddScoped<QuoteCorrections>()
        .AddScoped<FigureCorrections>();
}
