using System.Globalization;
using System.Text;
using NewsArticle.Api.Imports.Fetching;
using NewsArticle.Api.Imports.Work;
using NewsArticle.Api.Infrastructure.Network;
using NewsArticle.Api.Infrastructure.Settings;

namespace NewsArticle.Api.Imports;

/// <summary>What importing from addresses needs.</summary>
internal static class ImportServices
{
    public static WebApplicationBuilder AddImports(this WebApplicationBuilder builder)
    {
        var options = builder.AddSettings<ImportOptions>(ImportOptions.Section);
        foreach (var port in NetworkRules.Parts(options.Ports).Where(port => !ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            builder.Settings().Refuse($"The setting Imports:Ports must list ports such as 80;443, not \"{port}\".");
        }

        // Pages and feeds come in whatever encoding their time had.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        builder.Services.AddSingleton<ImportRules>().AddSingleton<HostTurns>().AddSingleton<WebReader>().AddSingleton<Robots>().AddSingleton<PageFetcher>();
        builder.Services.AddScoped<ImportRegister>().AddScoped<JobRecord>().AddScoped<ItemImport>().AddScoped<SourceImport>().AddScoped<ImportStep>();
        builder.Services.AddSingleton<ImportWorker>().AddHostedService(provider => provider.GetRequiredService<ImportWorker>());
        return builder;
    }
}
