using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsArticle.Api.Tests.Support;
using NewsArticle.Data;
using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Api.Tests.Searching;

/// <summary>An archive that is older than its index is served while it is indexed, but not searched.</summary>
public sealed class IndexingTests : IDisposable
{
    private readonly NewsArticleApp _app = new();

    private IndexCompletion Index => _app.Services.GetRequiredService<IndexCompletion>();

    [Theory]
    [InlineData("/api/v1/search?q=drones")]
    [InlineData("/api/v1/articles?q=drones")]
    public async Task A_search_is_told_to_come_back_until_all_is_indexed(string address)
    {
        await GivenAnUnindexedArchiveAsync();

        var early = await _app.Client.GetAsync(new Uri(address, UriKind.Relative));
        var unsearched = await _app.Client.ReadAsync("/api/v1/articles?count=exact");
        await InArchiveAsync(db => Index.ContinueAsync(db, CancellationToken.None));
        var late = await _app.Client.ReadAsync($"{address}&limit={IndexCompletion.Batch}");

        await early.ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable, "indexing");
        early.Headers.RetryAfter.Should().NotBeNull();
        unsearched.GetProperty("total").GetInt32().Should().Be(IndexCompletion.Batch + 1);
        late.GetProperty("items").GetArrayLength().Should().Be(IndexCompletion.Batch);
        late.GetProperty("nextCursor").GetString().Should().NotBeNull();
    }

    public void Dispose() => _app.Dispose();

    private async Task GivenAnUnindexedArchiveAsync()
    {
        await InArchiveAsync(db =>
        {
            db.Articles.AddRange(Enumerable.Range(0, IndexCompletion.Batch + 1).Select(_ => Some.Article("Drones", Some.Time, "Drones over Kyiv.")));
            return db.SaveChangesAsync();
        });
        await InArchiveAsync(db => db.Database.ExecuteSqlRawAsync("""DELETE FROM "ArticleSearch";"""));
        await InArchiveAsync(db => Index.StartAsync(db, CancellationToken.None));
    }

    private Task<bool> InArchiveAsync(Func<NewsDbContext, Task> work) => _app.InArchiveAsync(async db =>
    {
        await work(db);
        return true;
    });
}
