using System.Data;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Reading;

[Trait(Scale.Catalogue, "7")]
public sealed class ReadingBesideWritingTests : IDisposable
{
    private const int Changes = 60;

    private readonly NewsArticleApp _app = new();

    [Fact]
    public async Task A_reader_sees_an_article_before_or_after_a_change_and_never_between()
    {
        var article = Some.Article("Storm", null, "Ada Byrne spoke. Later Byrne left.");
        article.Appearances.Add(Some.Appearance(article, Some.Person("Ada Byrne"), "once", (0, "Ada Byrne")));
        var id = await _app.GivenArticleAsync(article);
        var list = $"/api/v1/articles/{id}/people";
        var person = $"{list}/{Items(await _app.Client.ReadAsync(list)).GetProperty("id").GetInt32()}";

        var writing = WriteAsync(person);
        var seen = await Task.WhenAll(
            ReadAsync($"/api/v1/articles/{id}", answer => answer.GetProperty("people")[0], writing),
            ReadAsync(list, Items, writing),
            ReadAsync(person, answer => answer, writing));
        await writing;

        seen.SelectMany(states => states).Distinct().Should().BeSubsetOf([("once", 1), ("twice", 2)]);
    }

    [Fact]
    public async Task A_snapshot_stays_what_it_was_while_others_write()
    {
        var counts = await _app.InArchiveAsync(async db =>
        {
            await using var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.Snapshot);
            var before = await db.Articles.CountAsync();
            await _app.GivenArticleAsync(Some.Article());
            return (Before: before, After: await db.Articles.CountAsync());
        });

        counts.Should().Be((0, 0));
    }

    [Fact]
    public async Task A_reader_does_not_wait_for_a_writer()
    {
        var id = await _app.GivenArticleAsync(Some.RichArticle());

        var read = await _app.InArchiveAsync(async db =>
        {
            await using var writing = await db.Database.BeginTransactionAsync();
            return await _app.Client.ReadAsync($"/api/v1/articles/{id}");
        });

        read.Text("headline").Should().Be("Drones over Kyiv");
    }

    public void Dispose() => _app.Dispose();

    private async Task WriteAsync(string person)
    {
        object once = new { name = "Ada Byrne", role = "once", mentions = new[] { new { exact = "Ada Byrne" } } };
        object twice = new { name = "Ada Byrne", role = "twice", mentions = new[] { new { exact = "Ada Byrne" }, new { exact = "Byrne left" } } };
        for (var change = 0; change < Changes; change++)
        {
            var answer = await _app.Client.SendAsync(HttpMethod.Put, person, change % 2 is 0 ? twice : once);
            await answer.ShouldBeAsync(HttpStatusCode.OK);
        }
    }

    /// <summary>Reads until the writing is done.</summary>
    /// <returns>The role and the number of mentions of each answer.</returns>
    private async Task<List<(string, int)>> ReadAsync(string address, Func<JsonElement, JsonElement> person, Task writing)
    {
        var seen = new List<(string, int)>();
        do
        {
            var answer = person(await _app.Client.ReadAsync(address));
            seen.Add((answer.Text("role"), answer.GetProperty("mentions").GetArrayLength()));
        }
        while (!writing.IsCompleted);

        return seen;
    }

    private static JsonElement Items(JsonElement list) => list.GetProperty("items")[0];
}
