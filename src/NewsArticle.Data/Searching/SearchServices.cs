using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsArticle.Data.Changes;
using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Data.Searching;

/// <summary>What search needs.</summary>
public static class SearchServices
{
    /// <summary>Adds search over a provider's index; each provider calls it.</summary>
    public static IServiceCollection AddSearch<TIndex>(this IServiceCollection services)
        where TIndex : class, ITextIndex
    {
        services.AddSingleton<ITextIndex, TIndex>();
        services.TryAddSingleton<ISentenceCutter, UncutParagraphs>();
        services.AddSingleton<ArticleIndexer>();
        services.AddSingleton<IArchiveIndex, SavedTexts>();
        services.AddSingleton<IndexCompletion>();
        services.AddScoped<ArchiveSearch>();
        return services;
    }
}
