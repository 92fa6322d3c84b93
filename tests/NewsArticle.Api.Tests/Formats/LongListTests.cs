using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Formats;

/// <summary>A list too long for one block, read while the archive changes.</summary>
public sealed class LongListTests : IClassFixture<LongListTests.Archive>
{
    private const int Rows = 5000;

    private readonly NewsArticleApp _app;

    public LongListTests(Archive archive) => _app = archive.App;

    [Fact]
    public async Task Csv_comes_complete_and_in_order_while_articles_come_and_go()
    {
        var rows = await ReadWhileWritingAsync("csv", line => int.Parse(line.Split(',')[0], CultureInfo.InvariantCulture), header: 1);

        await ShouldHaveAllAsync(rows);
    }

    [Fact]
    public async Task Ndjson_comes_complete_and_in_order_while_articles_come_and_go()
    {
        var rows = await ReadWhileWritingAsync("ndjson", line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32(), header: 0);

        await ShouldHaveAllAsync(rows);
    }

    private async Task<List<int>> ReadWhileWritingAsync(string format, Func<string, int> idOf, int header)
    {
        using var answer = await _app.Client.GetAsync(
            new Uri($"/api/v1/articles?sort=oldest&fields=id,headline&format={format}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        var lines = new List<string>();
        while (await reader.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (lines.Count == 300)
            {
                await _app.GivenArticleAsync(Some.Article("Added", Some.Time.AddMinutes(2000)));
                var gone = await _app.InArchiveAsync(db => db.Articles.Where(article => article.Headline == "4000").Select(article => article.Id).FirstOrDefaultAsync());
                if (gone > 0)
                {
                    (await _app.Client.DeleteAsync(new Uri($"/api/v1/articles/{gone}", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NoContent);
                }
            }
        }

        return [.. lines.Skip(header).Select(idOf)];
    }

    /// <summary>Every article that was there all along stands there once, in the list's order.</summary>
    private async Task ShouldHaveAllAsync(List<int> rows)
    {
        var stayed = await _app.InArchiveAsync(db => db.Articles
            .Where(article => article.Headline != "Added")
            .OrderBy(article => article.PublishedTicks).ThenBy(article => article.Id)
            .Select(article => article.Id)
            .ToListAsync());

        stayed.Should().HaveCountGreaterOrEqualTo(Rows - 1);
        rows.Should().OnlyHaveUniqueItems();
        rows.Intersect(stayed).Should().Equal(stayed);
    }

    public sealed class Archive : IAsyncLifetime
    {
        internal NewsArticleApp App { get; } = new();

        public Task InitializeAsync() => App.GivenArticlesAsync(Rows);

        public Task DisposeAsync()
        {
            App.Dispose();
            return Task.CompletedTask;
        }
    }
}
