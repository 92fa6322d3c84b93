using Microsoft.AspNetCore.Mvc;

namespace NewsArticle.Api.Infrastructure.Idempotency;

/// <summary>What repeating requests safely needs.</summary>
internal static class IdempotencyServices
{
    public static IServiceCollection AddIdempotency(this IServiceCollection services)
    {
        services.AddSingleton<RequestsInFlight>();
        services.AddScoped<KeptAnswers>();
        services.AddHostedService<OldAnswers>();
        services.Configure<MvcOptions>(options => options.Filters.Add<IdempotencyFilter>());
        return services;
    }
}
