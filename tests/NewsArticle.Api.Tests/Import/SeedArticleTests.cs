using System.Net;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Import;

/// <summary>Compares what the service finds in the first real article with its annotation by hand.</summary>
[Trait("Needs", "shared")]
public sealed class SeedArticleTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [SkippableFact]
    public async Task The_annotation_by_hand_is_found_again()
    {
        var (article, gold) = await ReadAsync();

        Names(article, "people").Should().BeEquivalentTo(Names(gold, "people"));
        article.GetProperty("people").EnumerateArray().Should().OnlyContain(person => person.Text("role").Length > 0);
        Names(article, "places").Should().Contain(Names(gold, "places", required: true));
        Names(article, "organizations").Should().Contain(Names(gold, "organizations", required: true));
        Quotes(article, "name").Should().BeEquivalentTo(Quotes(gold, null));
        Figures(article).Should().BeEquivalentTo(Figures(gold));
    }

    [SkippableFact]
    public async Task Nothing_else_is_found()
    {
        var (article, gold) = await ReadAsync();

        Names(article, "people").Except(Names(gold, "people")).Should().BeEmpty();
        Names(article, "places").Except(Names(gold, "places")).Should().BeEmpty();
        Names(article, "organizations").Except(Names(gold, "organizations")).Should().BeEmpty();
        var wordings = article.GetProperty("attackFigures").EnumerateArray().Select(figure => figure.GetProperty("evidence").Text("exact"));
        foreach (var trap in gold.GetProperty("traps").EnumerateArray())
        {
            wordings.Should().NotContain(words => words.Contains(trap.GetString()!, StringComparison.Ordinal));
        }
    }

    [SkippableFact]
    public async Task Figures_have_their_claimants()
    {
        var (article, gold) = await ReadAsync();

        var claims = Claims(article, claim => claim.ValueKind is JsonValueKind.Null ? null : claim.Text("name"));
        var expected = Claims(gold, claim => claim.GetString()).Where(claim => claim.Claimant is not null);

        claims.Should().Contain(expected);
    }

    private async Task<(JsonElement Article, JsonElement Gold)> ReadAsync()
    {
        var (text, annotation) = (Shared.File("seed/article.txt"), Shared.File("seed/article.gold.json"));
        Skip.If(text is null || annotation is null, "There is no ../shared.");

        var answer = await app.Client.PostBytesAsync(
            await File.ReadAllBytesAsync(text), "text/plain", Importing.Extractions + "?publishedAt=2022-12-19");
        var gold = JsonDocument.Parse(await File.ReadAllTextAsync(annotation));
        return (await answer.ShouldBeAsync(HttpStatusCode.OK), gold.RootElement);
    }

    private static string[] Names(JsonElement record, string kind, bool required = false) =>
    [
        .. record.GetProperty(kind).EnumerateArray()
            .Where(item => !required || !item.TryGetProperty("optional", out _))
            .Select(item => item.Text("name")),
    ];

    /// <summary>The annotation has the words between quotation marks.</summary>
    private static IEnumerable<(string Text, string? Speaker)> Quotes(JsonElement record, string? member) =>
        record.GetProperty("quotes").EnumerateArray().Where(quote => !quote.TryGetProperty("kind", out var kind) || kind.GetString() is not "indirect").Select(quote => (
            quote.Text("text"),
            member is null ? quote.GetProperty("speaker").GetString() : quote.GetProperty("speaker").Text(member)));

    /// <summary>The annotation of figures says that troops are soldiers; this one article's annotation forgets it.</summary>
    private static IEnumerable<(string Metric, string Object, long Value, string Qualifier)> Figures(JsonElement record) =>
        Items(record).Select(figure => (
            figure.Text("metric"),
            figure.Text("object").Replace("troop", "soldier", StringComparison.Ordinal),
            figure.GetProperty("value").GetInt64(),
            figure.Text("qualifier")));

    private static IEnumerable<(string Metric, long Value, string? Claimant)> Claims(JsonElement record, Func<JsonElement, string?> nameOf) =>
        Items(record).Select(figure => (figure.Text("metric"), figure.GetProperty("value").GetInt64(), nameOf(figure.GetProperty("claimedBy"))));

    private static JsonElement.ArrayEnumerator Items(JsonElement record) =>
        (record.TryGetProperty("attackFigures", out var figures) ? figures : record.GetProperty("figures")).EnumerateArray();
}
