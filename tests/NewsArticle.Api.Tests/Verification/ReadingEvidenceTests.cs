using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsArticle.Api.Tests.Formats;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Verification;

public sealed class ReadingEvidenceTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [Theory]
    [InlineData("quote", "quotes", 1)]
    [InlineData("attack-figure", "attackFigures", 1)]
    [InlineData("person", "people", 1)]
    [InlineData("place", "places", 2)]
    [InlineData("organization", "organizations", 1)]
    public async Task Every_kind_of_item_has_evidence_that_can_be_recomputed(string kind, string part, int passages)
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var article = await app.Client.ReadAsync($"/api/v1/articles/{id}");
        var item = article.GetProperty(part)[0].GetProperty("id").GetInt32();

        var evidence = await app.Client.ReadAsync($"/api/v1/articles/{id}/evidence/{kind}/{item}");

        evidence.Text("kind").Should().Be(kind);
        evidence.GetProperty("article").Text("headline").Should().Be("Drones over Kyiv");
        evidence.GetProperty("passages").GetArrayLength().Should().Be(passages);
        foreach (var passage in evidence.GetProperty("passages").EnumerateArray())
        {
            var paragraph = article.GetProperty("paragraphs")[passage.GetProperty("paragraph").GetInt32()].GetString()!;
            var sentence = passage.GetProperty("sentence");
            Cut(paragraph, passage).Should().Be(passage.Text("exact"));
            Cut(paragraph, sentence).Should().Be(sentence.Text("text")).And.Contain(passage.Text("exact"));
            paragraph.Should().Contain(passage.Text("prefix") + passage.Text("exact") + passage.Text("suffix"));
            passage.Text("textHash").Should().Be(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(paragraph))));
        }
    }

    [Fact]
    public async Task The_sentence_is_the_one_that_the_words_stand_in()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var figures = await app.Client.ReadAsync($"/api/v1/attack-figures?article={id}&include=sentence&fields=evidence.sentence.text");
        var quotes = await app.Client.ReadAsync($"/api/v1/quotes?article={id}&include=sentence");

        figures.GetProperty("items")[0].GetProperty("evidence").GetProperty("sentence").Text("text")
            .Should().Be("The Air Force said that 30 of at least 35 drones were destroyed over Kyiv.");
        quotes.GetProperty("items").EnumerateArray().Select(quote => quote.GetProperty("evidence").GetProperty("sentence").Text("text"))
            .Should().BeEquivalentTo(
                "Vitali Klitschko, the mayor of Kyiv, said: “Stay in the shelters.”", "He added that power “will be back.”");
    }

    [Fact]
    public async Task It_is_a_web_annotation_on_request()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var quote = (await app.Client.ReadAsync($"/api/v1/articles/{id}/quotes")).GetProperty("items")[0].GetProperty("id").GetInt32();
        var address = $"/api/v1/articles/{id}/evidence/quote/{quote}";

        var answer = await app.Client.AcceptAsync(address, "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"");

        answer.Content.Headers.ContentType!.ToString().Should().Be("application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"");
        var annotation = await answer.ShouldBeAsync(HttpStatusCode.OK);
        annotation.Text("@context").Should().Be("http://www.w3.org/ns/anno.jsonld");
        annotation.Text("type").Should().Be("Annotation");
        annotation.Text("id").Should().EndWith(address);
        var target = annotation.GetProperty("target")[0];
        target.Text("source").Should().EndWith($"/api/v1/articles/{id}#/paragraphs/0");
        target.GetProperty("selector").EnumerateArray().Select(selector => selector.Text("type"))
            .Should().Equal("TextQuoteSelector", "TextPositionSelector");
        target.GetProperty("selector")[0].Text("exact").Should().Be("Stay in the shelters.");
        target.GetProperty("selector")[0].Text("suffix").Should().StartWith("” He added");
    }

    [Theory]
    [InlineData("quote/424242", HttpStatusCode.NotFound, "unknown-id")]
    [InlineData("rumour/1", HttpStatusCode.BadRequest, "invalid-request")]
    public async Task What_there_is_no_evidence_for_is_a_problem(string item, HttpStatusCode status, string code)
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());

        var answer = await app.Client.GetAsync(new Uri($"/api/v1/articles/{id}/evidence/{item}", UriKind.Relative));

        await answer.ShouldBeProblemAsync(status, code);
    }

    private static string Cut(string paragraph, JsonElement place) =>
        paragraph[place.GetProperty("start").GetInt32()..place.GetProperty("end").GetInt32()];
}
