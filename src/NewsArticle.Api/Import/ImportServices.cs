using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Import.Bulk;
using NewsArticle.Api.Import.Formats;
using NewsArticle.Api.Import.Storing;

namespace NewsArticle.Api.Import;

/// <summary>What the import needs.</summary>
internal static class ImportServices
{
    public static IServiceCollection AddImport(this IServiceCollection services)
    {
        services.AddHostedService<ExtractionWarmUp>();
        services.AddSingleton<ArticleAssembler>();
        services.AddScoped<IdentityMatcher>();
        services.AddScoped<ArticleImporter>();
        services.AddSingleton<BulkImport>();
        services.Configure<MvcOptions>(options =>
        {
            options.InputFormatters.Add(new PlainTextFormatter());
            options.InputFormatters.Add(new HtmlFormatter());
        });
        return services;
    }
}
