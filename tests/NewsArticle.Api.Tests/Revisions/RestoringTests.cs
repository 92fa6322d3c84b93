using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Revisions;

public sealed class RestoringTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [Fact]
    public async Task A_restored_revision_is_a_new_one_with_the_same_content_and_ids()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var before = await app.Client.ArticleAsync(id);
        var quote = before.GetProperty("quotes")[0].GetProperty("id").GetInt32();
        var mayor = before.GetProperty("people")[0].GetProperty("id").GetInt32();
        var whole = before.GetProperty("attackFigures").EnumerateArray().Single(figure => figure.Text("metric") == "launched").GetProperty("id").GetInt32();
        await app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}", new { headline = "Other" });
        await app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}/quotes/{quote}");
        await app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}/attack-figures/{whole}");
        await app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}/people/{mayor}");
        await app.Client.SendAsync(HttpMethod.Post, $"/api/v1/articles/{id}/quotes", new { evidence = new { exact = "in the shelters" } });

        await (await app.Client.RestoreAsync(id, 1)).ShouldBeAsync(HttpStatusCode.OK);

        (await app.Client.ArticleAsync(id)).Content().Should().Be(before.Content());
        (await app.Client.HistoryAsync(id)).Should().StartWith("7 restored");
        var restored = await app.Client.RevisionAsync(id, 7);
        restored.GetProperty("restoredFrom").GetInt32().Should().Be(1);
        restored.GetProperty("article").Content().Should().Be((await app.Client.RevisionAsync(id, 1)).GetProperty("article").Content());
        (await (await app.Client.SendAsync(HttpMethod.Post, "/api/v1/archive/check")).ShouldBeAsync(HttpStatusCode.OK))
            .GetProperty("isSound").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Only_what_differs_is_logged()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        await app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}", new { headline = "Other" });
        var last = await LastAsync();

        await app.Client.RestoreAsync(id, 1);

        var logged = (await app.Client.ReadAsync($"/api/v1/changes?after={last}")).GetProperty("items").EnumerateArray()
            .Select(change => $"{change.Text("kind")} {change.Text("resource")}");
        logged.Should().Equal("corrected article");
    }

    [Fact]
    public async Task A_deleted_article_comes_back_under_its_id_with_all_that_it_said()
    {
        var id = await app.Client.ImportAsync("Odesa\n\nHanna Sovietnykova of the Blue Shield said: “The museum in Odesa was struck.” Two people were killed in the strike.");
        var before = await app.Client.ArticleAsync(id);
        var last = await LastAsync();
        await app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}");

        var request = new HttpRequestMessage(HttpMethod.Post, Histories.Address(id, "/1/restore"));
        request.Headers.Add("Change-Reason", "deleted by mistake");
        request.Headers.Add("Idempotency-Key", "back-again");
        await (await app.Client.SendAsync(request)).ShouldBeAsync(HttpStatusCode.OK);

        (await app.Client.ArticleAsync(id)).Content().Should().Be(before.Content());
        (await app.Client.HistoryAsync(id)).Should().Equal("3 restored", "2 deleted", "1 imported");
        (await app.Client.RevisionAsync(id, 3)).Changes().Should().BeEmpty("it is what it was before it was deleted");
        var created = (await app.Client.ReadAsync($"/api/v1/changes?after={last}&resource=article")).GetProperty("items").EnumerateArray().ToList();
        created.Select(change => change.Text("kind")).Should().Equal("deleted", "created");
        created[1].Text("reason").Should().Be("deleted by mistake");
        (await app.Client.ReadAsync("/api/v1/search?q=museum")).GetProperty("items").GetArrayLength().Should().BePositive();

        var again = new HttpRequestMessage(HttpMethod.Post, Histories.Address(id, "/1/restore"));
        again.Headers.Add("Idempotency-Key", "back-again");
        await (await app.Client.SendAsync(again)).ShouldBeAsync(HttpStatusCode.OK);
        (await app.Client.HistoryAsync(id)).Should().HaveCount(3, "the second was answered with the first's answer");
    }

    [Fact]
    public async Task Who_was_merged_since_is_what_they_were_merged_into()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        await app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}", new { headline = "Other" });
        var force = (await app.Client.ArticleAsync(id)).GetProperty("organizations")[0].GetProperty("id").GetInt32();
        var other = await app.GivenArticleAsync(Some.RichArticle());
        var kept = (await app.Client.ArticleAsync(other)).GetProperty("organizations")[0].GetProperty("id").GetInt32();
        await (await app.Client.SendAsync(HttpMethod.Post, $"/api/v1/organizations/{force}/merge", new { into = kept })).ShouldBeAsync(HttpStatusCode.OK);

        var restored = await (await app.Client.RestoreAsync(id, 1)).ShouldBeAsync(HttpStatusCode.OK);

        restored.GetProperty("organizations")[0].GetProperty("id").GetInt32().Should().Be(kept);
        restored.GetProperty("attackFigures")[0].GetProperty("claimedBy").GetProperty("id").GetInt32().Should().Be(kept);
    }

    [Fact]
    public async Task An_article_that_was_changed_meanwhile_is_not_restored()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var tag = (await app.Client.GetAsync(new Uri($"/api/v1/articles/{id}", UriKind.Relative))).Headers.ETag!;
        await app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}", new { headline = "Other" });

        await (await app.Client.SendAsync(HttpMethod.Post, Histories.Address(id, "/1/restore"), ifMatch: tag))
            .ShouldBeProblemAsync(HttpStatusCode.PreconditionFailed, "precondition-failed");
        await app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}");
        await (await app.Client.SendAsync(HttpMethod.Post, Histories.Address(id, "/1/restore"), ifMatch: tag))
            .ShouldBeProblemAsync(HttpStatusCode.PreconditionFailed, "precondition-failed");
    }

    [Fact]
    public async Task A_text_that_is_stored_again_by_now_is_not_doubled()
    {
        const string text = "Storm\n\nThe storm tore down the old lime tree in the yard.";
        var id = await app.Client.ImportAsync(text);
        await app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}");
        var again = await app.Client.ImportAsync(text);

        var problem = await (await app.Client.RestoreAsync(id, 1)).ShouldBeProblemAsync(HttpStatusCode.Conflict, "duplicate-article");

        problem.GetProperty("articleId").GetInt32().Should().Be(again);
        await (await app.Client.RestoreAsync(id, 2)).ShouldBeProblemAsync(HttpStatusCode.Conflict, "conflict");
        await (await app.Client.RestoreAsync(id, 9)).ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-id");
    }

    [Fact]
    public async Task Who_is_admin_deletes_a_history_for_good()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        await app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}", new { headline = "Secret" });
        await app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}", new { headline = "Public" });

        (await app.Client.DeleteAsync(new Uri(Histories.Address(id), UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await app.Client.HistoryAsync(id)).Should().Equal("4 purged");
        (await app.Client.RevisionAsync(id, 4)).GetProperty("article").Text("headline").Should().Be("Public");
        await (await app.Client.RestoreAsync(id, 2)).ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-id");
        await app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}");
        await app.Client.DeleteAsync(new Uri(Histories.Address(id), UriKind.Relative));
        (await app.Client.HistoryAsync(id)).Should().Equal("6 purged");
        (await app.Client.RevisionAsync(id, 6)).GetProperty("article").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        (await app.InArchiveAsync(db => Task.FromResult(db.ArticleRevisions.Count(revision => revision.ArticleId == id && revision.State != null)))).Should().Be(0);
        await (await app.Client.RestoreAsync(id, 6)).ShouldBeProblemAsync(HttpStatusCode.Conflict, "conflict");
    }

    private Task<long> LastAsync() => app.InArchiveAsync(db => Task.FromResult(db.Changes.Max(change => change.Id)));
}
