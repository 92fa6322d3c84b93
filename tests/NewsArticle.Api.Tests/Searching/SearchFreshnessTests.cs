using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Searching;

/// <summary>Nothing that is found is stale: the very next search sees each change.</summary>
public sealed class SearchFreshnessTests : IDisposable
{
    private readonly NewsArticleApp _app = new();

    [Fact]
    public async Task A_corrected_headline_is_found_and_the_former_one_is_not()
    {
        var id = await _app.GivenArticleAsync(Some.RichArticle());

        await (await _app.Client.SendAsync(HttpMethod.Patch, $"/api/v1/articles/{id}", new { headline = "Rockets over Odesa", publisher = "Gazette" }))
            .ShouldBeAsync(HttpStatusCode.OK);

        (await _app.ArticlesAsync("headline:odesa publisher:gazette")).Should().Equal(id);
        (await _app.ArticlesAsync("headline:kyiv")).Should().BeEmpty();
        (await _app.ArticlesAsync("sentence:(drones kyiv)")).Should().Equal(id);
    }

    [Fact]
    public async Task An_article_with_a_new_date_is_found_at_its_new_place_and_once()
    {
        var first = await _app.GivenArticleAsync(Some.RichArticle(new DateTime(2022, 12, 1, 0, 0, 0, DateTimeKind.Utc)));
        var second = await _app.GivenArticleAsync(Some.Article("Drones", new DateTime(2022, 12, 2, 0, 0, 0, DateTimeKind.Utc), "Drones over Kyiv."));

        await (await _app.Client.SendAsync(HttpMethod.Patch, $"/api/v1/articles/{first}", new { publishedAt = "2022-12-03T10:00:00Z" }))
            .ShouldBeAsync(HttpStatusCode.OK);

        (await _app.ArticlesAsync("drones", "&sort=newest")).Should().Equal(first, second);
        (await _app.QuotesAsync("shelters", "&sort=newest")).Should().HaveCount(1);
        await (await _app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{first}")).ShouldBeAsync(HttpStatusCode.NoContent);
        await (await _app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{second}")).ShouldBeAsync(HttpStatusCode.NoContent);
        (await LeftAsync()).Should().Be(0);
    }

    [Fact]
    public async Task A_renamed_person_is_found_by_the_new_name()
    {
        var id = await _app.GivenArticleAsync(Some.RichArticle());
        var person = (await _app.Client.ReadAsync($"/api/v1/articles/{id}/people")).GetProperty("items")[0].GetProperty("id").GetInt32();

        await (await _app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}/people/{person}", new { name = "Ada Byrne", aliases = Array.Empty<string>() }))
            .ShouldBeAsync(HttpStatusCode.OK);

        (await _app.ArticlesAsync("person:byrne")).Should().Equal(id);
        (await _app.QuotesAsync("speaker:\"ada byrne\"")).Should().Equal("Stay in the shelters.");
        (await _app.ArticlesAsync("person:vitali")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_deleted_article_is_found_no_more_and_leaves_nothing_in_the_index()
    {
        var id = await _app.GivenArticleAsync(Some.RichArticle());

        await (await _app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}")).ShouldBeAsync(HttpStatusCode.NoContent);

        (await _app.HitsAsync("drones OR shelters")).Should().BeEmpty();
        (await LeftAsync()).Should().Be(0);
    }

    [Fact]
    public async Task An_added_and_a_removed_quote_are_seen()
    {
        var id = await _app.GivenArticleAsync(Some.RichArticle());
        var added = await (await _app.Client.SendAsync(
            HttpMethod.Post, $"/api/v1/articles/{id}/quotes", new { evidence = new { exact = "30 of at least 35 drones were destroyed" }, speaker = "Klitschko" }))
            .ShouldBeAsync(HttpStatusCode.Created);
        (await _app.QuotesAsync("destroyed")).Should().HaveCount(1);

        await (await _app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}/quotes/{added.GetProperty("id").GetInt32()}"))
            .ShouldBeAsync(HttpStatusCode.NoContent);

        (await _app.QuotesAsync("destroyed")).Should().BeEmpty();
    }

    [Fact]
    public async Task An_imported_article_is_found()
    {
        await (await _app.Client.SendTextAsync(
            HttpMethod.Post, "/api/v1/articles", "Storm\n\nThe storm felled trees in Leeds, officials said. Nobody was hurt.\n", "text/plain"))
            .ShouldBeAsync(HttpStatusCode.Created);

        (await _app.ArticlesAsync("sentence:(storm leeds)")).Should().ContainSingle();
    }

    public void Dispose() => _app.Dispose();

    private Task<int> LeftAsync() => _app.InArchiveAsync(db => db.Database.SqlQuery<int>($"""
        SELECT (SELECT count(*) FROM "ArticleSearch_docsize") + (SELECT count(*) FROM "QuoteSearch_docsize")
            + (SELECT count(*) FROM "SentenceSearch_docsize") + (SELECT count(*) FROM "Sentences") AS "Value"
        """).SingleAsync());
}
