namespace NewsArticle.Tools.Generating;

/// <summary>Where and when a generated article was published.</summary>
/// <param name="Publisher">Its name.</param>
/// <param name="Host">The host of its addresses, of a domain that is reserved for examples.</param>
/// <param name="Language">BCP 47 tag; the words are English whatever it says.</param>
/// <param name="AtUtc">UTC.</param>
internal sealed record Publication(string Publisher, string Host, string Language, DateTime AtUtc)
{
    private const int Days = 730;

    private static readonly DateTime First = new(2024, 1, 1, 5, 0, 0, DateTimeKind.Utc);

    private static readonly Drawn<(string Name, string Host, string Language)> Publishers = new(
    [
        ("The Daily Ledger", "ledger.example", "en-US"),
        ("Harbour Post", "harbourpost.example", "en-GB"),
        ("Meridian Wire", "meridian.example", "en"),
        ("Вечірній Огляд", "oglyad.example", "uk"),
        ("Morgenblatt", "morgenblatt.example", "de"),
        ("Le Courrier du Matin", "courrier.example", "fr"),
        ("Northern Observer", "observer.example", "en-GB"),
        ("El Faro Nuevo", "faro.example", "es"),
        ("Capital Dispatch", "dispatch.example", "en"),
        ("Gazeta Poranna", "gazeta.example", "pl"),
    ]);

    /// <summary>When the archive's first article was published at the earliest, and its last at the latest.</summary>
    public static (DateTime From, DateTime To) Span => (First, First.AddDays(Days));

    /// <summary>The publication of an article by its place in the archive: two years, in the order of import but for a day or so.</summary>
    public static Publication Next(Random random, int number, int count)
    {
        var (name, host, language) = Publishers.Next(random);
        var day = ((double)number / count * (Days - 2)) + (random.NextDouble() * 1.5);
        return new Publication(name, host, language, First.AddSeconds(Math.Floor(day * 86_400)));
    }
}
