using System.Net;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Searching;

public sealed class HighlightingTests(SearchedArchive archive) : IClassFixture<SearchedArchive>
{
    [Theory]
    [InlineData("drone kyiv headline:raid", "raid Kyiv Drones Kyiv")]
    [InlineData("\"power station\"", "power stations")]
    [InlineData("missil* -talks", "missiles")]
    [InlineData("cruise near/3 intercept", "cruise intercepted")]
    [InlineData("sentence:(cruise overnight)", "overnight cruise")]
    [InlineData("publisher:times", "")]
    public async Task Highlights_are_what_the_query_hits_cut_out_of_the_text(string query, string words)
    {
        var hit = (await archive.App.HitsAsync(query)).Single(found => archive.NameOf(found.ArticleId()) is "raid");
        var article = await archive.App.Client.ReadAsync($"/api/v1/articles/{hit.ArticleId()}");

        var highlights = hit.GetProperty("highlights").EnumerateArray().ToList();

        string.Join(' ', highlights.Select(highlight => highlight.Text("exact"))).Should().Be(words);
        highlights.Where(highlight => Cut(article, highlight) != highlight.Text("exact")).Should().BeEmpty();
    }

    [Fact]
    public async Task The_text_marks_the_hits()
    {
        var hit = (await archive.App.HitsAsync("shahed-136")).Single();

        hit.Text("text").Should().StartWith("Drones of the type <mark>Shahed-136</mark> came overnight");
    }

    [Fact]
    public async Task A_quote_is_marked_too_and_its_offsets_are_those_of_its_article()
    {
        var hit = (await archive.App.HitsAsync("shelters")).Single(found => found.Text("kind") is "quote");
        var article = await archive.App.Client.ReadAsync($"/api/v1/articles/{hit.ArticleId()}");

        hit.Text("text").Should().Be("Stay in the <mark>shelters</mark>");
        Cut(article, hit.GetProperty("highlights").EnumerateArray().Single()).Should().Be("shelters");
    }

    [Fact]
    public async Task A_sentence_is_answered_with_the_sentence()
    {
        var hit = (await archive.App.HitsAsync("sentence:(drones kyiv)")).Single();
        var article = await archive.App.Client.ReadAsync($"/api/v1/articles/{hit.ArticleId()}");

        var sentence = hit.GetProperty("sentences").EnumerateArray().Single();

        sentence.Text("exact").Should().Be("Drones circle over Kyiv, he said, and people don’t sleep.");
        Cut(article, sentence).Should().Be(sentence.Text("exact"));
    }

    [Fact]
    public async Task Text_that_looks_like_markup_is_escaped_and_long_text_is_cut_at_words()
    {
        using var app = new NewsArticleApp();
        var around = string.Concat(Enumerable.Repeat("word ", 100));
        await app.GivenArticleAsync(Some.Article("<b>x</b>", null, $"{around}<script>alert(1)</script> & rockets {around}"));

        var text = (await app.HitsAsync("rockets")).Single().Text("text");

        text.Should().Contain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; <mark>rockets</mark>").And.StartWith("… word").And.EndWith("word …");
    }

    [Fact]
    public async Task The_number_of_highlights_is_bounded()
    {
        using var app = new NewsArticleApp();
        await app.GivenArticleAsync(Some.Article("x", null, string.Concat(Enumerable.Repeat("drone ", 3000))));

        var answer = await app.Client.GetAsync(new Uri(Searches.Address("drone near/50 drone"), UriKind.Relative));

        var hit = (await answer.ShouldBeAsync(HttpStatusCode.OK)).GetProperty("items")[0];
        hit.GetProperty("highlights").GetArrayLength().Should().Be(50);
    }

    private static string Cut(JsonElement article, JsonElement place)
    {
        var paragraph = place.GetProperty("paragraph");
        var text = paragraph.ValueKind is JsonValueKind.Null
            ? article.Text("headline")
            : article.GetProperty("paragraphs")[paragraph.GetInt32()].GetString()!;
        return text[place.GetProperty("start").GetInt32()..place.GetProperty("end").GetInt32()];
    }
}
