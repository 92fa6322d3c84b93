using System.Net;
using System.Text;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Import;

public sealed class ImportingAnArticleTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    private const string Text = "Ada Byrne, the mayor of Lodz, said: “Stay inside.” Police counted 3 to 5 dead in Lodz, 2 of them children.";

    private static int _next;

    /// <summary>An article with everything in it; the words at its end make its text one of a kind.</summary>
    private static object Annotated(
        object? people = null, object? places = null, object? quotes = null, object? attackFigures = null, string? url = null) => new
        {
            headline = "Attack on Lodz",
            url,
            paragraphs = new[] { Text, $"Report number {Interlocked.Increment(ref _next)}." },
            people = people ?? new[] { new { name = "Ada Byrne", role = "Mayor of Lodz", aliases = new[] { "Byrne" } } },
            places = places ?? new[] { new { name = "Lodz", kind = "city", country = "PL", latitude = 51.77, longitude = 19.46 } },
            organizations = Array.Empty<object>(),
            quotes = quotes ?? new[] { new { speaker = "Byrne", cue = "said", evidence = new { exact = "Stay inside." } } },
            attackFigures = attackFigures ?? Array.Empty<object>(),
        };

    [Fact]
    public async Task A_text_is_stored_and_answered_whole()
    {
        var answer = await app.Client.PostTextAsync(
            "Drones hit Kyiv\n\nThree people were wounded.\n\nPower was cut.",
            Importing.Articles + "?url=https://news.example/kyiv&publisher=Example&publishedAt=2022-12-19T08:30:00%2B02:00&language=en");

        var article = await answer.ShouldBeAsync(HttpStatusCode.Created);
        article.Text("publishedAt").Should().Be("2022-12-19T06:30:00Z");
        article.Text("publisher").Should().Be("Example");
        var stored = await app.Client.ReadAsync(answer.Headers.Location!.ToString());
        stored.ToString().Should().Be(article.ToString());
    }

    [Fact]
    public async Task Annotations_made_elsewhere_are_stored_as_imported()
    {
        var answer = await app.Client.PostArticleAsync(Annotated(attackFigures: new object[]
        {
            new { metric = "killed", @object = "person", value = 3, valueMax = 5, wording = "3 to 5", claimedBy = "police", place = new { name = "Lodz" }, evidence = new { exact = "3 to 5 dead" } },
            new { metric = "killed", @object = "child", value = 2, wording = "2", partOf = 0, evidence = new { exact = "2 of them children" } },
        }));

        var article = await answer.ShouldBeAsync(HttpStatusCode.Created);
        article.GetProperty("people")[0].Text("origin").Should().Be("imported");
        article.GetProperty("places")[0].GetProperty("mentions").GetArrayLength().Should().Be(2);
        article.GetProperty("quotes")[0].GetProperty("speaker").Text("name").Should().Be("Ada Byrne");
        var figures = article.GetProperty("attackFigures");
        figures[0].Text("qualifier").Should().Be("range");
        figures[0].GetProperty("claimedBy").Text("kind").Should().Be("unnamed");
        figures[0].GetProperty("place").Text("name").Should().Be("Lodz");
        figures[1].GetProperty("partOf").GetProperty("id").GetInt32().Should().Be(figures[0].GetProperty("id").GetInt32());
    }

    [Fact]
    public async Task An_identity_is_shared_by_full_name_and_gains_aliases()
    {
        var first = await (await app.Client.PostArticleAsync(Annotated())).ShouldBeAsync(HttpStatusCode.Created);

        var second = await (await app.Client.PostArticleAsync(Annotated(
            people: new[] { new { name = "Ada Byrne", aliases = new List<string> { "Mayor Byrne" } } },
            quotes: Array.Empty<object>()))).ShouldBeAsync(HttpStatusCode.Created);

        second.GetProperty("people")[0].GetProperty("id").GetInt32().Should().Be(first.GetProperty("people")[0].GetProperty("id").GetInt32());
        second.GetProperty("people")[0].Strings("aliases").Should().Contain("Byrne").And.Contain("Mayor Byrne");
    }

    [Theory]
    [InlineData("Ines Q. Ferrari", "Ines Ferrari")]
    [InlineData("Otto Brandt", "Otto K. Brandt")]
    public async Task A_middle_initial_makes_no_other_person(string one, string other)
    {
        var first = await (await app.Client.PostArticleAsync(new { text = $"{one} spoke.", people = new[] { new { name = one } } })).ShouldBeAsync(HttpStatusCode.Created);

        var second = await (await app.Client.PostArticleAsync(new { text = $"{other} left.", people = new[] { new { name = other } } })).ShouldBeAsync(HttpStatusCode.Created);

        second.GetProperty("people")[0].GetProperty("id").GetInt32().Should().Be(first.GetProperty("people")[0].GetProperty("id").GetInt32());
    }

    [Fact]
    public async Task A_lone_surname_never_joins_two_articles()
    {
        var first = await (await app.Client.PostArticleAsync(Annotated(people: new[] { new { name = "Byrne" } }))).ShouldBeAsync(HttpStatusCode.Created);

        var second = await (await app.Client.PostArticleAsync(Annotated(people: new[] { new { name = "Byrne" } }))).ShouldBeAsync(HttpStatusCode.Created);

        second.GetProperty("people")[0].GetProperty("id").GetInt32().Should().NotBe(first.GetProperty("people")[0].GetProperty("id").GetInt32());
    }

    [Fact]
    public async Task The_same_text_again_names_the_stored_article()
    {
        var article = await (await app.Client.PostTextAsync("A headline\n\nThe same text twice.\n\nIndeed.")).ShouldBeAsync(HttpStatusCode.Created);

        var answer = await app.Client.PostTextAsync("Another headline\n\nThe   same\ttext twice.\n\nIndeed.");

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.Conflict, "duplicate-article");
        problem.GetProperty("articleId").GetInt32().Should().Be(article.GetProperty("id").GetInt32());
    }

    [Theory]
    [InlineData("http://NEWS.example:80/story/#top")]
    [InlineData("https://news.example/story?utm_source=feed")]
    [InlineData("https://news.example/story?FBCLID=1&gclid")]
    public async Task The_same_address_again_names_the_stored_article(string url)
    {
        await app.Client.PostArticleAsync(Annotated(url: "https://news.example/story"));

        var answer = await app.Client.PostArticleAsync(Annotated(url: url));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.Conflict, "duplicate-article");
        problem.Text("detail").Should().Contain("same url");
    }

    [Theory]
    [InlineData("""[{"evidence":{"exact":"Stay outside."}}]""", "quotes[0].evidence.exact")]
    [InlineData("""[{"evidence":{"exact":"Lodz"}}]""", "quotes[0].evidence.exact")]
    [InlineData("""[{"evidence":{"exact":"Stay inside."}},{"evidence":{"exact":"Stay","paragraph":0,"start":0,"end":4}}]""", "quotes[1].evidence.exact")]
    [InlineData("""[{"evidence":{"exact":"Stay","paragraph":9}}]""", "quotes[0].evidence.paragraph")]
    [InlineData("""[{"evidence":{"exact":"Stay","start":37,"end":41}}]""", "quotes[0].evidence")]
    [InlineData("""[{"evidence":{"exact":"Stay inside."},"speaker":"Tom Reed"}]""", "quotes[0].speaker")]
    [InlineData("""[{"evidence":{"exact":"Stay inside."},"cue":"shouted"}]""", "quotes[0].cue")]
    [InlineData("""[{"evidence":{"exact":"Stay inside."},"speakerWording":"Mayor Reed"}]""", "quotes[0].speakerWording")]
    public async Task A_quote_that_its_text_does_not_bear_is_named_and_stores_nothing(string quotes, string place)
    {
        var before = await app.InArchiveAsync(db => Task.FromResult(db.Articles.Count()));

        var answer = await app.Client.PostArticleAsync(Annotated(quotes: System.Text.Json.JsonDocument.Parse(quotes).RootElement));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable");
        problem.Errors().Should().ContainKey(place);
        (await app.InArchiveAsync(db => Task.FromResult(db.Articles.Count()))).Should().Be(before);
    }

    [Theory]
    [InlineData("""[{"metric":"killed","object":"person","value":-1,"wording":"3","evidence":{"exact":"3 to 5 dead"}}]""", "attackFigures[0].value")]
    [InlineData("""[{"metric":"killed","object":"person","value":5,"valueMax":3,"wording":"3","evidence":{"exact":"3 to 5 dead"}}]""", "attackFigures[0].valueMax")]
    [InlineData("""[{"metric":"killed","object":"person","value":3,"wording":"three","evidence":{"exact":"3 to 5 dead"}}]""", "attackFigures[0].wording")]
    [InlineData("""[{"metric":"killed","object":"person","value":3,"wording":"3","place":"Kyiv","evidence":{"exact":"3 to 5 dead"}}]""", "attackFigures[0].place")]
    [InlineData("""[{"metric":"killed","object":"person","value":3,"wording":"3","partOf":0,"evidence":{"exact":"3 to 5 dead"}}]""", "attackFigures[0].partOf")]
    public async Task A_figure_that_contradicts_its_text_or_itself_is_named(string figures, string place)
    {
        var answer = await app.Client.PostArticleAsync(Annotated(attackFigures: System.Text.Json.JsonDocument.Parse(figures).RootElement));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable");
        problem.Errors().Should().ContainKey(place);
    }

    [Theory]
    [InlineData("""{"paragraphs":["x"],"headlin":"y"}""", "headlin")]
    [InlineData("""{"paragraphs":["x"],"headline":"a","headline":"b"}""", "headline")]
    [InlineData("""{"paragraphs":["a\u0000b"]}""", "paragraphs[0]")]
    [InlineData("""{"paragraphs":["\ud800"]}""", "paragraphs[0]")]
    [InlineData("""{"paragraphs":["x"],"publishedAt":"yesterday"}""", "publishedAt")]
    [InlineData("""{"paragraphs":["x"],"quotes":[{"evidence":{"exact":"x"},"speaker":{"nam":"y"}}]}""", "quotes[0].speaker")]
    [InlineData("""{"paragraphs":["x"],"attackFigures":[{"metric":"Killed"}]}""", "attackFigures[0].metric")]
    [InlineData("""{"paragraphs":["x",null]}""", "paragraphs[1]")]
    [InlineData("""{"paragraphs":["x"],"contributors":[null]}""", "contributors[0]")]
    [InlineData("""{"paragraphs":["x"],"people":[null]}""", "people[0]")]
    [InlineData("""{"paragraphs":["x"],"people":[{"name":"x"},{"name":"y","aliases":[null]}]}""", "people[1].aliases[0]")]
    [InlineData("""{"paragraphs":["x"],"people":[{"name":"x","mentions":[null]}]}""", "people[0].mentions[0]")]
    [InlineData("""{"paragraphs":["x"],"places":[null]}""", "places[0]")]
    [InlineData("""{"paragraphs":["x"],"organizations":[null]}""", "organizations[0]")]
    [InlineData("""{"paragraphs":["x"],"quotes":[null]}""", "quotes[0]")]
    [InlineData("""{"paragraphs":["x"],"attackFigures":[null]}""", "attackFigures[0]")]
    public async Task Json_that_is_not_an_article_is_a_problem_that_names_the_place(string json, string place)
    {
        var answer = await app.Client.PostBytesAsync(Encoding.UTF8.GetBytes(json), "application/json");

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
        problem.Errors().Should().ContainKey(place);
    }

    [Theory]
    [InlineData("""{"headline":"y"}""", "paragraphs")]
    [InlineData("""{"paragraphs":[" "]}""", "paragraphs[0]")]
    [InlineData("""{"paragraphs":["x"],"text":"x"}""", "paragraphs")]
    [InlineData("""{"paragraphs":["x"],"url":"ftp://news.example"}""", "url")]
    [InlineData("""{"paragraphs":["x"],"language":"English!"}""", "language")]
    [InlineData("""{"paragraphs":["x"],"contributors":["Tom Reed"," "]}""", "contributors[1]")]
    public async Task An_article_that_cannot_be_stored_is_a_problem_that_names_the_place(string json, string place)
    {
        var answer = await app.Client.PostBytesAsync(Encoding.UTF8.GetBytes(json), "application/json");

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable");
        problem.Errors().Should().ContainKey(place);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xFF }, "byte 1")]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', 0 }, "U+0000 in line 2, column 1")]
    [InlineData(new byte[] { (byte)'a', 0x1B }, "U+001B in line 1, column 2")]
    public async Task Text_that_no_article_has_is_refused_with_its_place(byte[] body, string place)
    {
        var answer = await app.Client.PostBytesAsync(body, "text/plain");

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
        problem.Errors()["body"].Single().Should().Contain(place);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    public async Task An_empty_body_is_a_problem(string body)
    {
        var answer = await app.Client.PostTextAsync(body);

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "empty-body");
    }

    [Fact]
    public async Task A_bad_date_in_the_query_is_a_problem()
    {
        var answer = await app.Client.PostTextAsync("x", Importing.Articles + "?publishedAt=2022-12-19T08:30");

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        problem.Errors().Should().ContainKey("publishedAt");
    }

    [Fact]
    public async Task A_text_above_the_limit_is_a_problem_with_status_413()
    {
        var answer = await app.Client.OfferTextAsync(HttpMethod.Post, Importing.Articles, new string('a', (2 * 1024 * 1024) + 1), "text/plain");

        await answer.ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "body-too-large");
    }

    [Fact]
    public async Task An_extraction_answers_the_record_without_ids_and_stores_nothing()
    {
        var before = await app.InArchiveAsync(db => Task.FromResult(db.Articles.Count()));

        var answer = await app.Client.PostArticleAsync(Annotated(), Importing.Extractions);

        var article = await answer.ShouldBeAsync(HttpStatusCode.OK);
        article.TryGetProperty("id", out _).Should().BeFalse();
        article.GetProperty("people")[0].TryGetProperty("id", out _).Should().BeFalse();
        article.GetProperty("quotes")[0].GetProperty("speaker").Text("name").Should().Be("Ada Byrne");
        (await app.InArchiveAsync(db => Task.FromResult(db.Articles.Count()))).Should().Be(before);
    }

    [Fact]
    public async Task A_parameter_that_only_begins_like_a_tracking_one_belongs_to_the_address()
    {
        await app.Client.PostArticleAsync(Annotated(url: "https://news.example/by-id?smidge=1"));

        var answer = await app.Client.PostArticleAsync(Annotated(url: "https://news.example/by-id?smidge=2"));

        await answer.ShouldBeAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task An_address_that_encoding_makes_long_is_still_recognised()
    {
        var url = "https://news.example/" + new string('я', 1900);
        await (await app.Client.PostArticleAsync(Annotated(url: url))).ShouldBeAsync(HttpStatusCode.Created);

        var answer = await app.Client.PostArticleAsync(Annotated(url: url + "#top"));

        await answer.ShouldBeProblemAsync(HttpStatusCode.Conflict, "duplicate-article");
        (await app.InArchiveAsync(db => Task.FromResult(db.Articles.Max(article => article.UrlKey!.Length)))).Should().BeLessThanOrEqualTo(2000);
    }

    [Fact]
    public async Task Contributors_are_levelled_like_other_lines()
    {
        var article = await (await app.Client.PostArticleAsync(
            new { text = "Nothing much.", contributors = new List<string> { " Tom\t\tReed " } },
            Importing.Extractions)).ShouldBeAsync(HttpStatusCode.OK);

        article.Strings("contributors").Should().Equal("Tom Reed");
    }

    [Theory]
    [InlineData("text/plain; charset=windows-1251")]
    [InlineData("text/html; charset=\"iso-8859-1\"")]
    public async Task Text_in_another_encoding_is_refused_with_what_to_send(string contentType)
    {
        var answer = await app.Client.SendTextAsync(HttpMethod.Post, Importing.Extractions, "Nothing much.", contentType);

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
        problem.Errors()["body"].Single().Should().Contain("send UTF-8");
    }

    [Fact]
    public async Task A_name_that_stands_everywhere_needs_its_mentions()
    {
        var paragraphs = Enumerable.Repeat(string.Concat(Enumerable.Repeat("Ann. ", 1000)), 6);

        var answer = await app.Client.PostArticleAsync(new { paragraphs, people = new[] { new { name = "Ann" } } }, Importing.Extractions);

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable");
        problem.Errors().Should().ContainKey("people[0].name");
    }

    [Fact]
    public async Task An_article_has_a_limit_of_mentions_in_all()
    {
        var names = Enumerable.Range(0, 20).Select(number => $"Ann{(char)('a' + number)}").ToArray();
        var paragraphs = Enumerable.Range(0, 3000).Select(_ => string.Join(' ', names) + ".");

        var answer = await app.Client.PostArticleAsync(new { paragraphs, people = names.Select(name => new { name }) }, Importing.Extractions + "?extract=false");

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable");
        problem.Errors().Should().ContainKey("people");
    }
}
