using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Correcting;

public sealed class CorrectingItemsTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [Fact]
    public async Task A_quote_is_added_by_its_words_alone()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());

        var answer = await app.Client.SendAsync(HttpMethod.Post, $"/api/v1/articles/{id}/quotes",
            new { evidence = new { exact = "in the shelters" }, kind = "mixed", speaker = "Klitschko" });

        var quote = await answer.ShouldBeAsync(HttpStatusCode.Created);
        quote.Text("origin").Should().Be("editor");
        quote.GetProperty("speaker").Text("name").Should().Be("Vitali Klitschko");
        quote.GetProperty("evidence").GetProperty("paragraph").GetInt32().Should().Be(0);
        (await app.Client.ReadAsync(answer.Headers.Location!.ToString())).ToString().Should().Be(quote.ToString());
    }

    [Fact]
    public async Task A_quote_gets_the_speaker_it_lacked()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var quote = (await ItemsAsync(id, "quotes"))[1].GetProperty("id").GetInt32();

        var answer = await app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}/quotes/{quote}",
            new { evidence = new { exact = "will be back." }, speaker = new { name = "Vitali Klitschko" } });

        var corrected = await answer.ShouldBeAsync(HttpStatusCode.OK);
        corrected.GetProperty("id").GetInt32().Should().Be(quote);
        corrected.GetProperty("speakerReason").ValueKind.Should().Be(JsonValueKind.Null);
        corrected.TryGetProperty("rule", out _).Should().BeFalse("an editor's item has no rule");
    }

    [Theory]
    [InlineData("""{"evidence":{"exact":"never said"}}""", "evidence.exact")]
    [InlineData("""{"evidence":{"exact":"Stay","paragraph":0,"start":0,"end":4}}""", "evidence.exact")]
    [InlineData("""{"evidence":{"exact":"Stay"},"speaker":"Nobody"}""", "speaker")]
    public async Task A_quote_that_the_text_does_not_bear_is_a_problem_with_status_422_and_stores_nothing(string body, string place)
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var before = (await app.Client.ReadAsync($"/api/v1/articles/{id}")).ToString();

        var answer = await app.Client.SendTextAsync(HttpMethod.Post, $"/api/v1/articles/{id}/quotes", body);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable")).Errors().Should().ContainKey(place);
        (await app.Client.ReadAsync($"/api/v1/articles/{id}")).ToString().Should().Be(before);
    }

    [Fact]
    public async Task A_figure_becomes_part_of_another()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var whole = (await ItemsAsync(id, "attack-figures")).Single(figure => figure.Text("metric") == "launched").GetProperty("id").GetInt32();

        var answer = await app.Client.SendAsync(HttpMethod.Post, $"/api/v1/articles/{id}/attack-figures", new
        {
            metric = "destroyed",
            @object = "drone",
            value = 30,
            wording = "30",
            claimedBy = "police",
            place = "Kyiv",
            partOf = whole,
            evidence = new { exact = "30 of at least 35 drones" },
        });

        var figure = await answer.ShouldBeAsync(HttpStatusCode.Created);
        figure.GetProperty("partOf").GetProperty("id").GetInt32().Should().Be(whole);
        figure.GetProperty("claimedBy").Text("kind").Should().Be("unnamed");
    }

    [Fact]
    public async Task Removing_a_whole_leaves_its_parts_alone()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var whole = (await ItemsAsync(id, "attack-figures")).Single(figure => figure.Text("metric") == "launched").GetProperty("id").GetInt32();

        var answer = await app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}/attack-figures/{whole}");

        await answer.ShouldBeAsync(HttpStatusCode.NoContent);
        (await ItemsAsync(id, "attack-figures")).Single().GetProperty("partOf").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Removing_a_person_leaves_the_quotes_without_a_speaker()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var person = (await ItemsAsync(id, "people")).Single().GetProperty("id").GetInt32();

        var answer = await app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}/people/{person}");

        await answer.ShouldBeAsync(HttpStatusCode.NoContent);
        var quote = (await ItemsAsync(id, "quotes"))[0];
        quote.Text("text").Should().Be("Stay in the shelters.");
        quote.Text("speakerReason").Should().Be("unresolved");
        await (await app.Client.GetAsync(new Uri($"/api/v1/people/{person}", UriKind.Relative))).ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-id");
    }

    [Fact]
    public async Task A_person_whom_no_other_article_knows_is_renamed_in_place()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var person = (await ItemsAsync(id, "people")).Single().GetProperty("id").GetInt32();

        var answer = await app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}/people/{person}", new { name = $"Renamed Person {id}", role = "Mayor" });

        var corrected = await answer.ShouldBeAsync(HttpStatusCode.OK);
        corrected.GetProperty("id").GetInt32().Should().Be(person);
        corrected.Text("role").Should().Be("Mayor");
        corrected.GetProperty("mentions").GetArrayLength().Should().Be(1);
        (await ItemsAsync(id, "quotes"))[0].GetProperty("speaker").Text("name").Should().Be($"Renamed Person {id}");
    }

    [Fact]
    public async Task A_person_whom_another_article_knows_is_parted_from_it_and_the_quotes_follow()
    {
        var article = Some.RichArticle();
        var id = await app.GivenArticleAsync(article);
        var person = (await ItemsAsync(id, "people")).Single().GetProperty("id").GetInt32();
        var other = Some.Article("Other", null, "Klitschko spoke.");
        await app.InArchiveAsync(async db =>
        {
            var shared = await db.People.SingleAsync(candidate => candidate.Id == person);
            other.Appearances.Add(Some.Appearance(other, shared, null, (0, "Klitschko")));
            db.Add(other);
            return await db.SaveChangesAsync();
        });

        var answer = await app.Client.SendAsync(HttpMethod.Put, $"/api/v1/articles/{id}/people/{person}", new { name = $"Another Person {id}" });

        var corrected = await answer.ShouldBeAsync(HttpStatusCode.OK);
        corrected.GetProperty("id").GetInt32().Should().NotBe(person);
        (await ItemsAsync(id, "quotes"))[0].GetProperty("speaker").GetProperty("id").GetInt32().Should().Be(corrected.GetProperty("id").GetInt32());
        (await ItemsAsync(other.Id, "people")).Single().Text("name").Should().Be("Vitali Klitschko");
    }

    [Fact]
    public async Task A_place_is_added_where_the_text_names_it()
    {
        var id = await app.GivenArticleAsync(Some.Article("Power", null, "Power is back in Fastiv and in Irpin."));

        var answer = await app.Client.SendAsync(HttpMethod.Post, $"/api/v1/articles/{id}/places",
            new { name = "Fastiv", kind = "city", country = "UA", latitude = 50.07, longitude = 29.92 });

        var place = await answer.ShouldBeAsync(HttpStatusCode.Created);
        place.GetProperty("mentions")[0].Text("exact").Should().Be("Fastiv");
        place.Text("origin").Should().Be("editor");
    }

    [Fact]
    public async Task A_stale_item_is_a_problem_with_status_412()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var quote = (await ItemsAsync(id, "quotes"))[0].GetProperty("id").GetInt32();

        var answer = await app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}/quotes/{quote}",
            ifMatch: new System.Net.Http.Headers.EntityTagHeaderValue("\"stale\""));

        await answer.ShouldBeProblemAsync(HttpStatusCode.PreconditionFailed, "precondition-failed");
    }

    [Fact]
    public async Task Deleting_an_article_takes_what_belongs_to_it_alone()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var person = (await ItemsAsync(id, "people")).Single().GetProperty("id").GetInt32();

        var answer = await app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}");

        await answer.ShouldBeAsync(HttpStatusCode.NoContent);
        (await app.Client.GetAsync(new Uri($"/api/v1/articles/{id}", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await app.Client.GetAsync(new Uri($"/api/v1/people/{person}", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await app.InArchiveAsync(db => db.Quotes.CountAsync(quote => quote.ArticleId == id))).Should().Be(0);
    }

    private async Task<List<JsonElement>> ItemsAsync(int article, string part) =>
        [.. (await app.Client.ReadAsync($"/api/v1/articles/{article}/{part}")).GetProperty("items").EnumerateArray()];
}
