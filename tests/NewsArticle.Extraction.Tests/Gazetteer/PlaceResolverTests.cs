using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Extraction.Tests.Gazetteer;

public sealed class PlaceResolverTests
{
    [Theory]
    [InlineData("Paris", "geonames:2988507")]
    [InlineData("Georgia", "country:GE")]
    [InlineData("Jordan", "country:JO")]
    [InlineData("Washington", "geonames:4140963")]
    [InlineData("New York", "geonames:5128581")]
    [InlineData("Birmingham", "geonames:2655603")]
    [InlineData("Tripoli", "geonames:2210247")]
    public void A_name_alone_means_the_best_known_place(string name, string key) => Resolve(name).Should().Be(key);

    [Theory]
    [InlineData("Georgia", "region:US-GA", "Atlanta")]
    [InlineData("Georgia", "country:GE", "Tbilisi")]
    [InlineData("Georgia", "country:GE", "Tbilisi", "Atlanta")]
    [InlineData("Georgia", "country:GE", "United States", "United States", "United States", "Washington")]
    [InlineData("Tripoli", "geonames:266826", "Lebanon", "Beirut")]
    [InlineData("Tripoli", "geonames:2210247", "Libya", "Benghazi")]
    [InlineData("Birmingham", "geonames:4049979", "Alabama", "Montgomery")]
    [InlineData("Birmingham", "geonames:2655603", "United Kingdom", "London")]
    [InlineData("Odessa", "geonames:698740", "Kherson", "Ukraine")]
    [InlineData("Odessa", "geonames:5527554", "Texas", "Dallas")]
    [InlineData("London", "geonames:2643743", "Canada", "Ottawa", "Ontario", "Canada", "Canada")]
    [InlineData("Paris", "geonames:2988507", "United States", "Texas", "Houston", "United States")]
    [InlineData("Hyderabad", "geonames:1176734", "Pakistan", "Karachi")]
    [InlineData("Punjab", "region:PK-PB", "Lahore")]
    [InlineData("Punjab", "region:IN-PB", "Amritsar")]
    [InlineData("Washington", "region:US-WA", "Seattle", "Spokane", "Tacoma")]
    public void The_other_places_of_an_article_decide(string name, string key, params string[] others) =>
        Resolve(name, others).Should().Be(key);

    [Theory]
    [InlineData("Paris", "Texas", "geonames:4717560")]
    [InlineData("Birmingham", "Alabama", "geonames:4049979")]
    [InlineData("Tripoli", "Lebanon", "geonames:266826")]
    [InlineData("Kherson", "Ukraine", "geonames:706448")]
    [InlineData("London", "Ontario", "geonames:6058560")]
    [InlineData("Córdoba", "Spain", "geonames:2519240")]
    public void A_container_in_the_text_wins(string name, string container, string key)
    {
        PlaceReference[] references =
        [
            new(PlaceIndex.World.Read(name), 1) { Containers = PlaceIndex.World.Find(container) },
            Reference("France"), Reference("United Kingdom"), Reference("Libya"), Reference("Argentina"),
        ];

        var resolution = PlaceResolver.Resolve(references)[0];

        resolution.Best!.Key.Should().Be(key);
        resolution.Margin.Should().BeGreaterThan(0.5);
    }

    [Fact]
    public void Nationality_words_count_as_mentions_of_their_country()
    {
        var lebanese = new Dictionary<string, int> { ["LB"] = 3 };

        var resolutions = PlaceResolver.Resolve([Reference("Tripoli")], lebanese);

        resolutions[0].Best!.Country.Should().Be("LB");
    }

    [Fact]
    public void Runners_up_keep_their_scores()
    {
        var resolution = PlaceResolver.Resolve([Reference("Paris")])[0];

        resolution.Ranking.Should().HaveCountGreaterThan(1).And.BeInDescendingOrder(scored => scored.Score);
        resolution.Ranking.Select(scored => scored.Place).Should().Contain(place => place.Admin1 == "TX");
    }

    [Fact]
    public void The_order_of_references_does_not_matter()
    {
        PlaceReference[] references =
            [Reference("Georgia"), Reference("Tripoli"), Reference("Beirut"), Reference("Lebanon"), Reference("Atlanta"), Reference("Paris")];

        var forward = PlaceResolver.Resolve(references).Select(resolution => resolution.Best!.Key);
        var backward = PlaceResolver.Resolve([.. references.Reverse()]).Select(resolution => resolution.Best!.Key).Reverse();

        backward.Should().Equal(forward);
    }

    [Fact]
    public void A_name_without_candidates_has_no_place()
    {
        var resolution = PlaceResolver.Resolve([new PlaceReference([], 1)])[0];

        resolution.Best.Should().BeNull();
        resolution.Ranking.Should().BeEmpty();
    }

    private static string Resolve(string name, params string[] others)
    {
        PlaceReference[] references =
        [
            Reference(name),
            .. others.GroupBy(other => other).Select(group => new PlaceReference(PlaceIndex.World.Read(group.Key), group.Count())),
        ];
        return PlaceResolver.Resolve(references)[0].Best!.Key;
    }

    private static PlaceReference Reference(string name) => new(PlaceIndex.World.Read(name), 1);
}
