using NewsArticle.Api.Tests.Support;
using NewsArticle.Data;

namespace NewsArticle.Api.Tests.Searching;

/// <summary>A few articles, of which each query of a test finds some.</summary>
public sealed class SearchedArchive : IAsyncLifetime
{
    private readonly Dictionary<int, string> _names = [];

    public NewsArticleApp App { get; } = new();

    public string NameOf(int article) => _names[article];

    public async Task InitializeAsync()
    {
        var raid = Some.Article("A raid on Kyiv", Some.Time,
            "Drones of the type Shahed-136 came overnight, and with them cruise missiles. Most were intercepted.",
            "Two power stations burned over Kyiv",
            "Officials spoke of sabotage.");
        raid.Publisher = "The Example Times";
        var talks = Some.Article("Talks in Minsk", Some.Time.AddDays(-3), "Zelenskyy’s envoy spoke of 12,000 soldiers.");
        var lodz = Some.Article("Elections", null, "They vote in Łódź on Sunday.");
        await KeepAsync(nameof(raid), raid);
        await KeepAsync(nameof(talks), talks);
        await KeepAsync(nameof(lodz), lodz);
        await KeepAsync("mayor", Mayor());
    }

    public Task DisposeAsync()
    {
        App.Dispose();
        return Task.CompletedTask;
    }

    private static Article Mayor()
    {
        var article = Some.Article("The mayor speaks", Some.Time.AddDays(-1),
            "“Stay in the shelters,” said Vitali Klitschko. Drones circle over Kyiv, he said, and people don’t sleep. It is “unsure” why.");
        var klitschko = Some.Person("Vitali Klitschko", "The Boxer");
        article.Appearances.Add(Some.Appearance(article, klitschko, null, (0, "Vitali Klitschko")));
        article.Appearances.Add(Some.Appearance(article, Some.Place("Kyiv"), null, (0, "Kyiv")));
        article.Quotes.Add(Some.Quote(article, klitschko, 0, "Stay in the shelters"));
        var unsure = Some.Quote(article, null, 0, "unsure");
        unsure.Provenance = new Provenance { Origin = Origin.Extracted, Extractor = "1.0", Rule = "guess", Confidence = 0.1, Level = PrecisionLevel.Wide };
        article.Quotes.Add(unsure);
        return article;
    }

    private async Task KeepAsync(string name, Article article) => _names.Add(await App.GivenArticleAsync(article), name);
}
