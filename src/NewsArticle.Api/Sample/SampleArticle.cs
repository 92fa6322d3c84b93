using Microsoft.Extensions.Options;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Import.Storing;
using NewsArticle.Api.Infrastructure.Settings;
using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Sample;

/// <summary>
/// An article to look at: what happened on 19 December 2022 in Minsk and Kyiv, in words of its own around the quotations and numbers
/// that were published. It comes in by the same import as any other.
/// </summary>
internal static class SampleArticle
{
    public static WebApplicationBuilder AddSample(this WebApplicationBuilder builder)
    {
        builder.AddSettings<SampleOptions>(SampleOptions.Section);
        return builder;
    }

    /// <summary>The sample as a client would send it.</summary>
    public static async Task<ArticleRequest> ReadAsync(CancellationToken cancellationToken)
    {
        await using var stream = typeof(SampleArticle).Assembly.GetManifestResourceStream("sample-article.txt")!;
        using var reader = new StreamReader(stream);
        return new ArticleRequest
        {
            Text = await reader.ReadToEndAsync(cancellationToken),
            Publisher = "NewsArticle sample",
            Language = "en",
            PublishedAt = new DateTime(2022, 12, 19, 0, 0, 0, DateTimeKind.Utc),
        };
    }

    /// <summary>Imports the sample into an archive that never held an article, where the settings want it.</summary>
    /// <exception cref="InvalidOperationException">The sample is not an article that can be imported.</exception>
    public static async Task LoadSampleAsync(this WebApplication app, bool isNewArchive)
    {
        if (!isNewArchive || !app.Services.GetRequiredService<IOptions<SampleOptions>>().Value.Load)
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var cancellationToken = app.Lifetime.ApplicationStopping;
        var importer = scope.ServiceProvider.GetRequiredService<ArticleImporter>();
        scope.ServiceProvider.GetRequiredService<CurrentAuthor>().Author = new Author("newsarticle", "The sample article of a new archive.");
        var outcome = await importer.ImportAsync(await ReadAsync(cancellationToken), extract: true, cancellationToken);
        if (outcome is not ImportOutcome.Stored)
        {
            throw new InvalidOperationException($"The sample was not stored: {outcome}");
        }
    }
}
