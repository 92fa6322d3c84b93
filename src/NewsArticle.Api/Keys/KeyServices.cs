using NewsArticle.Api.Keys.Errands;

namespace NewsArticle.Api.Keys;

/// <summary>What managing keys needs.</summary>
internal static class KeyServices
{
    public static IServiceCollection AddKeys(this IServiceCollection services) => services
        .AddScoped<KeyRegister>()
        .AddSingleton<KeyInbox>()
        .AddHostedService<KeyErrands>();
}
