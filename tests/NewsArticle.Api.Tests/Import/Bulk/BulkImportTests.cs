using System.Net;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Import.Bulk;

public sealed class BulkImportTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    private const string Address = "/api/v1/articles/bulk";

    [Fact]
    public async Task Each_line_is_an_article_and_has_an_answer_in_order()
    {
        var lines = Enumerable.Range(1, 30).Select(number => Line($"Hanna Kovalenko counted {number} trees in Lviv."));

        var answers = await SendAsync(app, string.Join('\n', lines));

        answers.Select(answer => answer.GetProperty("line").GetInt32()).Should().Equal(Enumerable.Range(1, 30));
        answers.Should().OnlyContain(answer => answer.GetProperty("status").GetInt32() == 201 && answer.GetProperty("outcome").GetString() == "stored");
        var article = await app.Client.ReadAsync(answers[6].Text("location"));
        article.GetProperty("paragraphs")[0].GetString().Should().Be("Hanna Kovalenko counted 7 trees in Lviv.");
        article.GetProperty("people")[0].Text("name").Should().Be("Hanna Kovalenko");
        (await app.Client.ReadAsync($"/api/v1/articles/{article.GetProperty("id")}/revisions/1")).Text("by").Should().Be("tests");
    }

    [Fact]
    public async Task Wrong_lines_are_answered_with_their_problem_and_the_others_are_stored()
    {
        var body = string.Join('\n',
            Line("The first of the good ones fell."),
            "{\"text\":",
            "",
            "{\"text\":\"No member is called so.\",\"heading\":\"x\"}",
            "{\"paragraphs\":[\"Nobody was there.\"],\"quotes\":[{\"evidence\":{\"exact\":\"never said\"}}]}",
            "null",
            "{\"text\":\"" + new string('x', 1024 * 1024) + "\"}",
            "{\"text\":\"a\u0000b\"}".Replace("\0", "\\u0000", StringComparison.Ordinal),
            Line("The last of the good ones fell.") + "\r");

        var answers = await SendAsync(app, body);

        answers.Select(answer => (answer.GetProperty("line").GetInt32(), answer.GetProperty("status").GetInt32()))
            .Should().Equal((1, 201), (2, 400), (4, 400), (5, 422), (6, 400), (7, 413), (8, 400), (9, 201));
        answers[1].GetProperty("problem").Text("code").Should().Be("malformed-body");
        answers[2].GetProperty("problem").Errors().Should().ContainKey("heading");
        answers[3].GetProperty("problem").Errors().Should().ContainKey("quotes[0].evidence.exact");
        answers[5].GetProperty("problem").Text("code").Should().Be("body-too-large");
    }

    [Fact]
    public async Task What_is_sent_again_is_recognised_and_stored_once()
    {
        var lines = Enumerable.Range(1, 5).Select(number => Line($"Sent twice, {number} windows broke.", $"https://news.example/again/{number}")).ToList();
        var first = await SendAsync(app, string.Join('\n', lines.Take(3)));

        var second = await SendAsync(app, string.Join('\n', lines));

        second.Select(answer => answer.Text("outcome")).Should().Equal("present", "present", "present", "stored", "stored");
        second.Take(3).Select(answer => (answer.GetProperty("status").GetInt32(), answer.GetProperty("id").GetInt32()))
            .Should().Equal(first.Select(answer => (200, answer.GetProperty("id").GetInt32())));
    }

    [Fact]
    public async Task An_address_that_another_text_has_is_refused_with_the_article_that_has_it()
    {
        var first = await SendAsync(app, Line("One text has the address.", "https://news.example/one"));

        var second = await SendAsync(app, Line("Another text has the same address.", "https://news.example/one"));

        second[0].GetProperty("status").GetInt32().Should().Be(409);
        second[0].GetProperty("problem").GetProperty("articleId").GetInt32().Should().Be(first[0].GetProperty("id").GetInt32());
    }

    [Fact]
    public async Task Answers_come_while_the_rest_is_still_to_be_sent()
    {
        using var connection = await LineConnection.OpenAsync(app);
        await connection.SendAsync(Line("The first line alone is answered.") + "\n");
        var first = await connection.ReadAsync();
        await connection.SendAsync(Line("Then comes the second line.") + "\n");
        await connection.EndAsync();
        var second = await connection.ReadAsync();

        first!.Value.GetProperty("line").GetInt32().Should().Be(1);
        second!.Value.GetProperty("line").GetInt32().Should().Be(2);
        (await connection.ReadAsync()).Should().BeNull();
    }

    [Fact]
    public async Task Lines_wait_while_the_archive_is_busy()
    {
        Task<List<JsonElement>> sending;
        await using (await app.HoldTheArchiveAsync())
        {
            sending = SendAsync(app, Line("This one had to wait for the archive.") + "\n" + Line("And so had this one to wait for it."));
            // Longer than the two seconds after which a single import is refused.
            await (await app.Client.SendTextAsync(HttpMethod.Post, "/api/v1/articles", "Refused\n\nThis one is refused meanwhile.", "text/plain"))
                .ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable, "busy");
            sending.IsCompleted.Should().BeFalse();
        }

        (await sending).Should().OnlyContain(answer => answer.GetProperty("status").GetInt32() == 201);
    }

    [Fact]
    public async Task More_bytes_than_are_allowed_end_it_with_a_line_that_says_so()
    {
        using var small = NewsArticleApp.With(("Limits:BulkBytes", "2000"));
        var announced = await small.Client.SendTextAsync(HttpMethod.Post, Address, new string(' ', 3000), "application/x-ndjson");
        using var connection = await LineConnection.OpenAsync(small);
        await connection.SendAsync(Line("This one comes in before the end.") + "\n");
        var first = await connection.ReadAsync();
        await connection.SendAsync(new string(' ', 3000));
        var second = await connection.ReadAsync();

        await announced.ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "body-too-large");
        first!.Value.GetProperty("status").GetInt32().Should().Be(201);
        (second!.Value.GetProperty("line").GetInt32(), second.Value.GetProperty("status").GetInt32()).Should().Be((2, 413));
    }

    [Fact]
    public async Task Nothing_at_all_and_other_media_types_are_refused()
    {
        await (await app.Client.SendTextAsync(HttpMethod.Post, Address, " \n\n", "application/x-ndjson")).ShouldBeProblemAsync(HttpStatusCode.BadRequest, "empty-body");
        await (await app.Client.SendTextAsync(HttpMethod.Post, Address, "[]")).ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    private static string Line(string text, string? url = null) => JsonSerializer.Serialize(new { url, paragraphs = new[] { text } });

    private static async Task<List<JsonElement>> SendAsync(NewsArticleApp app, string body)
    {
        var answer = await app.Client.SendTextAsync(HttpMethod.Post, Address, body, "application/x-ndjson");
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/x-ndjson");
        return Lines(await answer.Content.ReadAsStringAsync());
    }

    private static List<JsonElement> Lines(string body) =>
        [.. body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
