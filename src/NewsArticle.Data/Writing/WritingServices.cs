using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NewsArticle.Data.Writing;

/// <summary>What writing needs.</summary>
public static class WritingServices
{
    /// <summary>Adds the <see cref="SingleWriter"/> and a scope's <see cref="ArchiveWriter"/>; each provider calls it.</summary>
    /// <typeparam name="TFailures">Knows the provider's failures.</typeparam>
    public static IServiceCollection AddWriting<TFailures>(this IServiceCollection services)
        where TFailures : class, IStorageFailures
    {
        ArgumentNullException.ThrowIfNull(services);

        services.TryAddSingleton<WriteLimits>();
        services.AddSingleton<IStorageFailures, TFailures>();
        services.AddSingleton<SingleWriter>();
        services.AddScoped<ArchiveWriter>();
        return services;
    }
}
