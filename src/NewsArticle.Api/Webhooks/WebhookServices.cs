namespace NewsArticle.Api.Webhooks;

/// <summary>What webhooks need.</summary>
internal static class WebhookServices
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services) => services
        .AddScoped<WebhookRegister>()
        .AddScoped<WebhookCourier>()
        .AddSingleton<WebhookPost>()
        .AddSingleton<WebhookSender>()
        .AddHostedService(provider => provider.GetRequiredService<WebhookSender>());
}
