using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsArticle.Api.Tests.Access;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Revisions;

public sealed class ReadingRevisionsTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [Fact]
    public async Task An_import_is_the_first_revision_and_holds_the_article()
    {
        var id = await app.Client.ImportAsync("Drones over Kyiv\n\nVitali Klitschko said on Monday that three people were wounded in the strike.");

        var revision = await app.Client.RevisionAsync(id, 1);

        (revision.Text("operation"), revision.Text("by")).Should().Be(("imported", "tests"));
        revision.GetProperty("article").Content().Should().Be((await app.Client.ArticleAsync(id)).Content());
        revision.GetProperty("changes").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_correction_tells_who_changed_what_when_why_and_from_what_to_what()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var request = new HttpRequestMessage(HttpMethod.Patch, $"/api/v1/articles/{id}") { Content = new StringContent("""{"headline":"Drones fell"}""") };
        request.Content.Headers.ContentType = new("application/merge-patch+json");
        request.Headers.Add("Change-Reason", "as printed");

        await (await app.Client.SendAsync(request)).ShouldBeAsync(HttpStatusCode.OK);

        (await app.Client.HistoryAsync(id)).Should().Equal("2 corrected", "1 imported");
        var revision = await app.Client.RevisionAsync(id, 2);
        (revision.Text("by"), revision.Text("reason")).Should().Be(("tests", "as printed"));
        var change = revision.GetProperty("changes").EnumerateArray().Should().ContainSingle().Subject;
        (change.Text("op"), change.Text("path"), change.Text("former"), change.Text("value")).Should().Be(("replace", "/headline", "Drones over Kyiv", "Drones fell"));
        (await app.Client.RevisionAsync(id, 1)).GetProperty("article").Text("headline").Should().Be("Drones over Kyiv");
    }

    [Fact]
    public async Task The_changes_of_a_revision_are_a_json_patch_that_makes_it_of_the_one_before()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var quote = (await app.Client.ArticleAsync(id)).GetProperty("quotes")[0].GetProperty("id").GetInt32();
        await app.Client.SendAsync(HttpMethod.Post, $"/api/v1/articles/{id}/quotes", new { evidence = new { exact = "in the shelters" }, speaker = "Klitschko" });
        await app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}/quotes/{quote}");
        await app.Client.SendAsync(HttpMethod.Post, $"/api/v1/articles/{id}/organizations", new { name = "Power", mentions = new[] { new { exact = "power" } } });
        await app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}", new { headline = "Drones", byline = "Ada Byrne" });

        (await app.Client.HistoryAsync(id)).Should().HaveCount(5);
        for (var number = 2; number <= 5; number++)
        {
            var revision = await app.Client.RevisionAsync(id, number);
            var former = await app.Client.RevisionAsync(id, number - 1);

            revision.Changes().Should().NotBeEmpty();
            JsonPatch.Apply(former.GetProperty("article"), revision.GetProperty("changes")).ToJsonString()
                .Should().Be(JsonPatch.Apply(revision.GetProperty("article"), default).ToJsonString(), "of revision {0}", number);
        }

        var whole = await app.Client.ReadAsync(Histories.Address(id, "/5?against=1"));
        JsonPatch.Apply((await app.Client.RevisionAsync(id, 1)).GetProperty("article"), whole.GetProperty("changes")).ToJsonString()
            .Should().Be(JsonPatch.Apply(whole.GetProperty("article"), default).ToJsonString());
    }

    [Fact]
    public async Task A_renamed_identity_is_a_revision_of_its_own_before_the_next_change()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        await app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}", new { headline = "First" });
        var mayor = (await app.Client.ArticleAsync(id)).GetProperty("people")[0].GetProperty("id").GetInt32();
        await app.Client.SendAsync(HttpMethod.Patch, $"/api/v1/people/{mayor}", new { name = "Vitaliy Klychko" });
        using var other = app.ClientWith((await app.GivenKeyAsync("write", "somebody else")).Key);

        await other.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}", new { headline = "Second" });

        (await app.Client.HistoryAsync(id)).Should().Equal("4 corrected", "3 followed", "2 corrected", "1 imported");
        var (followed, corrected) = (await app.Client.RevisionAsync(id, 3), await app.Client.RevisionAsync(id, 4));
        followed.Text("by").Should().Be("tests");
        followed.Changes().Should().Contain("replace /people/0/name").And.NotContain("replace /headline");
        corrected.Text("by").Should().Be("somebody else");
        corrected.Changes().Should().Equal("replace /headline");
    }

    [Fact]
    public async Task A_refused_change_makes_no_revision()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());

        await (await app.Client.SendAsync(HttpMethod.Post, $"/api/v1/articles/{id}/quotes", new { evidence = new { exact = "never said" } }))
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable");

        (await app.Client.HistoryAsync(id)).Should().Equal("1 imported");
    }

    [Fact]
    public async Task Revisions_are_paged_and_exported_and_tagged_as_other_lists_are()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        await app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}", new { headline = "First" });
        await app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}", new { headline = "Second" });

        var first = await app.Client.ReadAsync(Histories.Address(id, "?limit=2&count=exact"));
        var second = await app.Client.ReadAsync(Histories.Address(id, $"?limit=2&cursor={first.Text("nextCursor")}"));
        var csv = await app.Client.GetStringAsync(new Uri(Histories.Address(id, "?format=csv"), UriKind.Relative));
        var tagged = await app.Client.GetAsync(new Uri(Histories.Address(id, "/2"), UriKind.Relative));
        var again = new HttpRequestMessage(HttpMethod.Get, Histories.Address(id, "/2"));
        again.Headers.IfNoneMatch.Add(tagged.Headers.ETag!);

        (first.GetProperty("total").GetInt32(), first.GetProperty("items").GetArrayLength()).Should().Be((3, 2));
        second.GetProperty("items")[0].GetProperty("number").GetInt32().Should().Be(1);
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(4);
        (await app.Client.SendAsync(again)).StatusCode.Should().Be(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task The_history_of_a_deleted_article_is_left_to_those_who_write()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        using var reader = app.Anonymous();
        await (await reader.GetAsync(new Uri(Histories.Address(id), UriKind.Relative))).ShouldBeAsync(HttpStatusCode.OK);
        await app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}");

        await (await reader.GetAsync(new Uri(Histories.Address(id), UriKind.Relative))).ShouldBeProblemAsync(HttpStatusCode.Forbidden, "scope-missing");
        await (await reader.GetAsync(new Uri(Histories.Address(id, "/1"), UriKind.Relative))).ShouldBeProblemAsync(HttpStatusCode.Forbidden, "scope-missing");
        (await app.Client.HistoryAsync(id)).Should().Equal("2 deleted", "1 imported");
        (await app.Client.RevisionAsync(id, 2)).GetProperty("article").ValueKind.Should().Be(JsonValueKind.Null);
        (await app.Client.RevisionAsync(id, 1)).GetProperty("article").GetProperty("paragraphs").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task What_there_is_not_is_a_problem_with_status_404()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());

        await (await app.Client.GetAsync(new Uri(Histories.Address(999_999), UriKind.Relative))).ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-id");
        await (await app.Client.GetAsync(new Uri(Histories.Address(id, "/7"), UriKind.Relative))).ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-id");
        (await (await app.Client.GetAsync(new Uri(Histories.Address(id, "/1?against=7"), UriKind.Relative)))
            .ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Errors().Should().ContainKey("against");
    }

    /// <summary>Applies a patch as RFC 6902 has it, to an article without its time of change.</summary>
    private static class JsonPatch
    {
        public static JsonNode Apply(JsonElement article, JsonElement patch)
        {
            var document = JsonNode.Parse(article.GetRawText())!;
            document.AsObject().Remove("updatedAt");
            foreach (var step in patch.ValueKind is JsonValueKind.Array ? patch.EnumerateArray().ToArray() : [])
            {
                Apply(document, step.Text("op"), step.Text("path").Split('/')[1..], JsonNode.Parse(step.GetProperty("value").GetRawText()));
            }

            return document;
        }

        private static void Apply(JsonNode document, string op, string[] path, JsonNode? value)
        {
            var parent = path[..^1].Aggregate(document, (node, token) => node is JsonArray items ? items[int.Parse(token, CultureInfo.InvariantCulture)]! : node[token]!);
            if (parent is JsonArray list)
            {
                var index = int.Parse(path[^1], CultureInfo.InvariantCulture);
                if (op is not "add")
                {
                    list.RemoveAt(index);
                }

                if (op is not "remove")
                {
                    list.Insert(index, value);
                }
            }
            else if (op is "remove")
            {
                parent.AsObject().Remove(path[^1]).Should().BeTrue();
            }
            else
            {
                parent[path[^1]] = value;
            }
        }
    }
}
