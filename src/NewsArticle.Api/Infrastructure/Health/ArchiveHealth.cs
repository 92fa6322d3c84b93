using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;

namespace NewsArticle.Api.Infrastructure.Health;

/// <summary>What the service needs in order to serve.</summary>
internal static class ArchiveHealth
{
    public static IServiceCollection AddArchiveHealth(this IServiceCollection services)
    {
        services.AddSingleton<Readiness>();
        services.AddHealthChecks().AddDbContextCheck<NewsDbContext>("database", customTestQuery: IsMigratedAsync);
        return services;
    }

    private static async Task<bool> IsMigratedAsync(NewsDbContext db, CancellationToken cancellationToken) =>
        await db.Database.CanConnectAsync(cancellationToken)
        && !(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any();
}
