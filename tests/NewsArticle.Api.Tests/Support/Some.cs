using NewsArticle.Data;

namespace NewsArticle.Api.Tests.Support;

/// <summary>Rows with harmless values, so that each test names only what matters to it.</summary>
internal static class Some
{
    public static readonly DateTime Time = new(2022, 12, 20, 8, 30, 0, DateTimeKind.Utc);

    public static Provenance Extracted { get; } = new() { Origin = Origin.Extracted, Extractor = "1.0", Rule = "title", Confidence = 0.9 };

    public static Article Article(string? headline = "Drones over Kyiv", DateTime? published = null, params string[] paragraphs)
    {
        var article = new Article
        {
            Headline = headline,
            TextHash = Convert.ToHexStringLower(Guid.NewGuid().ToByteArray()),
            PublishedUtc = published,
            ImportedUtc = Time,
            UpdatedUtc = Time,
        };
        article.Paragraphs.AddRange(paragraphs.Select((text, index) => new Paragraph { Index = index, Text = text }));
        return article;
    }

    /// <summary>An article with one person, one organization, one place, two quotes and two figures, the second part of the first.</summary>
    public static Article RichArticle(DateTime? published = null)
    {
        var article = Article("Drones over Kyiv", published,
            "Vitali Klitschko, the mayor of Kyiv, said: “Stay in the shelters.” He added that power “will be back.”",
            "The Air Force said that 30 of at least 35 drones were destroyed over Kyiv.");
        var mayor = Person("Vitali Klitschko", "Klitschko");
        var force = new Organization { Name = "Ukrainian Air Force", NameKey = NameKey.Of("Ukrainian Air Force"), Aliases = [Alias("Air Force")] };
        var kyiv = Place("Kyiv");
        article.Appearances.Add(Appearance(article, mayor, "Mayor of Kyiv", (0, "Vitali Klitschko")));
        article.Appearances.Add(Appearance(article, kyiv, null, (0, "Kyiv"), (1, "Kyiv")));
        article.Appearances.Add(Appearance(article, force, null, (1, "Air Force")));
        article.Quotes.Add(Quote(article, mayor, 0, "Stay in the shelters."));
        article.Quotes.Add(Quote(article, null, 0, "will be back."));
        var launched = Figure(article, AttackMetric.Launched, 35, AttackQualifier.AtLeast, "at least 35", 1, "30 of at least 35 drones were destroyed", force, kyiv);
        var intercepted = Figure(article, AttackMetric.Intercepted, 30, AttackQualifier.Exact, "30", 1, "30 of at least 35 drones were destroyed", force, kyiv);
        intercepted.PartOf = launched;
        article.AttackFigures.Add(launched);
        article.AttackFigures.Add(intercepted);
        return article;
    }

    public static Person Person(string name, params string[] aliases) =>
        new() { Name = name, NameKey = NameKey.Of(name), Aliases = [.. aliases.Select(Alias)] };

    public static Place Place(string name) => new()
    {
        Name = name,
        NameKey = NameKey.Of(name),
        Kind = PlaceKind.City,
        Country = "UA",
        Latitude = 50.45,
        Longitude = 30.52,
        Precision = PlacePrecision.City,
    };

    public static Alias Alias(string name) => new() { Name = name, NameKey = NameKey.Of(name) };

    public static Appearance Appearance(Article article, Identity identity, string? role, params (int Paragraph, string Exact)[] mentions) => new()
    {
        Identity = identity,
        Role = role,
        Provenance = Extracted,
        Mentions = [.. mentions.Select(mention => new Mention { Evidence = Evidence(article, mention.Paragraph, mention.Exact) })],
    };

    public static Quote Quote(Article article, Identity? speaker, int paragraph, string exact) => new()
    {
        Kind = QuoteKind.Direct,
        Speaker = speaker,
        SpeakerReason = speaker is null ? SpeakerReason.Unresolved : null,
        Cue = "said",
        Utterance = 0,
        Evidence = Evidence(article, paragraph, exact),
        Provenance = Extracted,
    };

    public static AttackFigure Figure(
        Article article, AttackMetric metric, long value, AttackQualifier qualifier, string wording,
        int paragraph, string exact, Identity? claimant, Place? place) => new()
        {
            Metric = metric,
            Object = "drone",
            Value = value,
            Qualifier = qualifier,
            Wording = wording,
            Claimant = claimant,
            ClaimantName = claimant?.Name,
            Place = place,
            Evidence = Evidence(article, paragraph, exact),
            Provenance = Extracted,
        };

    public static Evidence Evidence(Article article, int paragraph, string exact)
    {
        var start = article.Paragraphs[paragraph].Text.IndexOf(exact, StringComparison.Ordinal);
        return new Evidence(paragraph, start, start + exact.Length, exact);
    }
}
