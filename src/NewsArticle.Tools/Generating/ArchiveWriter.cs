using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsArticle.Data;
using NewsArticle.Data.Changes;
using NewsArticle.Data.Sqlite;

namespace NewsArticle.Tools.Generating;

/// <summary>
/// Writes a generated archive the way the service does: its migrations make the tables, its context fills them, so that keys, checks, the
/// change log and the evidence triggers hold for every row.
/// </summary>
internal sealed class ArchiveWriter(ArchiveRecipe recipe, TextWriter progress)
{
    /// <summary>Articles of one transaction; what a context does for each new name takes as long as it tracks entities.</summary>
    private const int BatchSize = 50;

    private readonly ImportClock _clock = new();

    public async Task WriteAsync(string file, CancellationToken cancellationToken)
    {
        await using var services = Services(file);
        await services.GetRequiredService<SqliteMigrator>().MigrateAsync(cancellationToken);
        var maker = new ArticleMaker(recipe.Seed, recipe.Articles);
        var start = Stopwatch.GetTimestamp();
        foreach (var numbers in Enumerable.Range(0, recipe.Articles).Chunk(BatchSize))
        {
            await using var scope = services.CreateAsyncScope();
            await SaveAsync(scope.ServiceProvider.GetRequiredService<NewsDbContext>(), [.. numbers.Select(maker.Make)], cancellationToken);
            Report(numbers[^1] + 1, Stopwatch.GetElapsedTime(start));
        }
    }

    private ServiceProvider Services(string file)
    {
        // Without pooling the last connection closes with the context, and SQLite then leaves one file.
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(file), Pooling = false };
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(_clock)
            .AddSqliteStorage(connection.ToString())
            // What is derived from the rows the service adds itself when it opens an archive that lacks it.
            .RemoveAll<IArchiveIndex>()
            .BuildServiceProvider();
    }

    private async Task SaveAsync(NewsDbContext db, IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        // A save looks for changes itself; without this each row that is added would look again.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        // Those that earlier batches stored must be known before an article leads to them, or they would be added again.
        db.AttachRange(articles.SelectMany(article => article.Appearances).Select(appearance => appearance.Identity)
            .Where(identity => identity.Id > 0).Distinct());
        db.AddRange(articles);
        _clock.NowUtc = articles[^1].ImportedUtc;
        await db.SaveChangesAsync(cancellationToken);
    }

    private void Report(int done, TimeSpan took)
    {
        if (done % 5000 == 0)
        {
            progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done:#,0} of {recipe.Articles:#,0} articles after {took.TotalSeconds:0} s"));
        }
    }
}
