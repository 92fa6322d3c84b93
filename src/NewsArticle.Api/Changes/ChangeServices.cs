namespace NewsArticle.Api.Changes;

/// <summary>What the change log's readers need.</summary>
internal static class ChangeServices
{
    public static IServiceCollection AddChanges(this IServiceCollection services) => services
        .AddSingleton<ChangeFeed>()
        .AddSingleton<ChangeExport>()
        .AddSingleton<ChangeEvents>();
}
