using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsArticle.Data.Records;

namespace NewsArticle.Data.Changes;

/// <summary>What the change log needs.</summary>
public static class ChangeLogServices
{
    /// <summary>Adds <see cref="ArchiveVersion"/>, <see cref="CurrentAuthor"/> and the log itself; each provider calls it.</summary>
    public static IServiceCollection AddChangeLog(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ArchiveVersion>();
        services.TryAddSingleton<CurrentAuthor>();
        services.TryAddSingleton<ChangeLog>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IArchiveIndex, TouchedRecords>());
        return services;
    }

    /// <summary>The log of a context's service; null where the context belongs to none, as when migrations are generated.</summary>
    internal static ChangeLog? GetChangeLog(this NewsDbContext db) =>
        db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService<ChangeLog>();
}
