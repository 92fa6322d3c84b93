using NewsArticle.Api.Tests.Support;
using NewsArticle.Data;

namespace NewsArticle.Api.Tests.Listing;

/// <summary>The service with three articles that differ in all that lists filter by; tests only read it.</summary>
public sealed class SmallArchive : IAsyncLifetime
{
    public NewsArticleApp App { get; } = new();

    public HttpClient Client => App.Client;

    public async Task InitializeAsync()
    {
        await App.GivenArticleAsync(Drones());
        await App.GivenArticleAsync(Raid());
        await App.GivenArticleAsync(Talks());
    }

    public Task DisposeAsync()
    {
        App.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>What a list at an address has under a name, in its order.</summary>
    public async Task<IEnumerable<string?>> ValuesAsync(string address, string name) =>
        (await Client.ReadAsync(address)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty(name).ToString());

    private static Article Drones()
    {
        var article = Some.RichArticle(new DateTime(2022, 12, 19, 8, 30, 0, DateTimeKind.Utc));
        article.Headline = "Drones";
        article.Publisher = "The Example Times";
        article.Language = "en-GB";
        foreach (var figure in article.AttackFigures)
        {
            figure.OccurredOn = new DateOnly(2022, 12, 1);
            figure.OccurredOnPrecision = DatePrecision.Month;
        }

        return article;
    }

    private static Article Raid()
    {
        var article = Some.Article("Raid", new DateTime(2023, 1, 10, 0, 0, 0, DateTimeKind.Utc),
            "José Peña said “We saw it.” Police said 10,000 to 15,000 soldiers were killed near Goma by rockets.");
        article.Publisher = "Daily Chronicle";
        article.Language = "de";
        var goma = Some.Place("Goma");
        (goma.Country, goma.Region, goma.Latitude, goma.Longitude) = ("CD", "11", -1.68, 29.22);
        var witness = Some.Person("José Peña", "Peña", "Pepe Peña");
        article.Appearances.Add(Some.Appearance(article, witness, null, (0, "José Peña")));
        article.Appearances.Add(Some.Appearance(article, goma, null, (0, "Goma")));
        article.Quotes.Add(Some.Quote(article, witness, 0, "We saw it."));
        var killed = Some.Figure(article, AttackMetric.Killed, 10_000, AttackQualifier.Range, "10,000 to 15,000", 0, "10,000 to 15,000 soldiers", null, goma);
        (killed.ValueMax, killed.Object, killed.Weapon, killed.ClaimantName) = (15_000, "soldier", "artillery rocket", "Police");
        (killed.OccurredOn, killed.OccurredOnPrecision) = (new DateOnly(2023, 1, 8), DatePrecision.Day);
        killed.Provenance = new Provenance { Origin = Origin.Editor };
        article.AttackFigures.Add(killed);
        return article;
    }

    private static Article Talks()
    {
        var article = Some.Article("Talks", null, "Ukraine went on talking. Ukraine asked for more.");
        var ukraine = Some.Place("Ukraine");
        (ukraine.Kind, ukraine.Latitude, ukraine.Longitude, ukraine.Precision) = (PlaceKind.Country, 49, 32, PlacePrecision.Country);
        article.Appearances.Add(Some.Appearance(article, ukraine, null, (0, "Ukraine")));
        return article;
    }
}
