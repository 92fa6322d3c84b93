using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Sample;

/// <summary>The record that every new archive begins with in Development.</summary>
public sealed class SampleArticleTests : IClassFixture<SampleArticleTests.Archive>
{
    private readonly JsonElement _article;

    public SampleArticleTests(Archive archive) => _article = archive.Article;

    [Fact]
    public void Its_people_have_full_names_and_roles() =>
        Items("people").Select(person => (person.Text("name"), person.Text("role"))).Should().BeEquivalentTo(new[]
        {
            ("Vladimir V. Putin", "president of Russia"),
            ("Aleksandr G. Lukashenko", "president of Belarus"),
            ("Vitali Klitschko", "mayor of Kyiv"),
            ("Volodymyr Zelensky", "president of Ukraine"),
            ("Yurii Ihnat", "spokesman for the Ukrainian Air Force"),
            ("Konrad Muzyka", "independent defense analyst"),
            ("Dmitri S. Peskov", "spokesman for the Kremlin"),
        });

    [Fact]
    public void Its_places_have_coordinates()
    {
        Items("places").Select(place => place.Text("name")).Should().BeEquivalentTo(
            "Belarus", "Ukraine", "Russia", "Minsk", "Kyiv", "Poland", "Moscow", "Iran", "Latvia", "United States", "Southern Ukraine Nuclear Power Plant", "Washington, D.C.");
        Items("places").Should().OnlyContain(place => place.GetProperty("latitude").ValueKind == JsonValueKind.Number);
    }

    [Fact]
    public void Its_quotes_between_marks_have_speakers() =>
        Items("quotes").Where(quote => quote.Text("kind") is not "indirect").Select(quote => (quote.Text("text")[..12], quote.GetProperty("speaker").Text("name"))).Should().Equal(
            ("unified defe", "Vladimir V. Putin"),
            ("both co-aggr", "Aleksandr G. Lukashenko"),
            ("Are we able ", "Aleksandr G. Lukashenko"),
            ("No, we are n", "Aleksandr G. Lukashenko"),
            ("This is an a", "Energoatom"),
            ("there are st", "Institute for the Study of War"),
            ("will reinfor", "Institute for the Study of War"),
            ("totally stup", "Dmitri S. Peskov"));

    [Fact]
    public void Its_figures_have_claimants() =>
        Items("attackFigures").Select(figure => (figure.Text("metric"), figure.GetProperty("value").GetInt64(), Claimant(figure))).Should().Equal(
            ("struck", 4, null),
            ("intercepted", 30, "Ukrainian Air Force"),
            ("launched", 35, "Ukrainian Air Force"),
            ("wounded", 3, "police"),
            ("damaged", 9, "police"),
            ("deployed", 1000, null),
            ("deployed", 10000, "Konrad Muzyka"));

    [Fact]
    public void It_was_extracted_like_any_other_article()
    {
        string[] kinds = ["people", "places", "organizations", "quotes", "attackFigures"];

        kinds.SelectMany(Items).Should().OnlyContain(item => item.Text("origin") == "extracted");
    }

    private IEnumerable<JsonElement> Items(string kind) => _article.GetProperty(kind).EnumerateArray();

    private static string? Claimant(JsonElement figure) =>
        figure.GetProperty("claimedBy") is { ValueKind: JsonValueKind.Object } claimant ? claimant.Text("name") : null;

    public sealed class Archive : IAsyncLifetime
    {
        public JsonElement Article { get; private set; }

        public async Task InitializeAsync()
        {
            using var app = NewsArticleApp.InDevelopment();
            Article = await app.Client.ReadAsync("/api/v1/articles/1");
        }

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
