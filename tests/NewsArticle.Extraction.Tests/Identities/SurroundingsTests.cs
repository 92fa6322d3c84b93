using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Tests.Support;

namespace NewsArticle.Extraction.Tests.Identities;

public sealed class SurroundingsTests
{
    private static readonly GeoPoint Kherson = new(46.64, 32.61);
    private static readonly GeoPoint Lublin = new(51.25, 22.57);
    private static readonly GeoPoint Lviv = new(49.84, 24.03);
    private static readonly GeoPoint Madrid = new(40.42, -3.7);
    private static readonly GeoPoint Bukavu = new(-2.5, 28.86);
    private static readonly GeoPoint Warsaw = new(52.23, 21.01);

    [Theory]
    [InlineData("Shells fell on Kyiv and on the village of Xalmor in Kherson region.")]
    [InlineData("Shells fell on Kyiv. They also hit the village of Xalmor, a farming village in Kherson region.")]
    public void A_village_lies_in_the_region_that_the_text_names(string text) => Placed(text, "Xalmor", Kherson, within: 120).Country.Should().Be("UA");

    [Fact]
    public void A_village_lies_near_the_town_named_beside_it() => Placed(
        "Trains left Kyiv and Odesa late. Snow closed the village of Xalmor near Lviv.", "Xalmor", Lviv);

    [Fact]
    public void Where_people_only_come_from_is_not_where_things_are() => Placed(
        "Police in Lviv made an arrest. A driver from Odesa was held in the village of Xalmor.", "Xalmor", Lviv);

    [Fact]
    public void A_distance_from_a_town_says_where_things_are() => Placed(
        "Police in Odesa made an arrest. It was in the village of Xalmor, 20 km from Lviv.", "Xalmor", Lviv);

    [Fact]
    public void Where_the_reporter_is_says_less_than_what_the_report_names() => Placed(
        "WARSAW (AP) — A train left the rails outside Lublin on Monday.\n\nRescuers reached the village of Xalmor at noon.", "Xalmor", Lublin);

    [Fact]
    public void Where_nothing_else_is_named_the_dateline_counts() => Placed(
        "WARSAW (AP) — A train left the rails on Monday.\n\nRescuers reached the village of Xalmor at noon.", "Xalmor", Warsaw);

    [Fact]
    public void A_town_abroad_does_not_place_what_only_stands_in_its_sentence() => Placed(
        "Polish crews worked in Warsaw and Lublin. Poland asked Brussels for help on behalf of the village of Xalmor.", "Xalmor", Lublin, within: 200);

    [Fact]
    public void A_site_lies_in_the_town_of_its_name() => Placed(
        "A bomb went off at Quetta Railway Station in Pakistan.", "Quetta Railway Station", new GeoPoint(30.2, 67.0));

    [Theory]
    [InlineData("Trains stopped across Spain. Thousands slept in Madrid.\n\nAt the La Paz hospital surgeons worked by torchlight.", "La Paz")]
    [InlineData("Trains stopped across Spain. At Madrid's Atocha station thousands slept on the floor.", "Atocha")]
    public void A_site_named_like_a_town_far_away_lies_where_the_article_is(string text, string name) => Placed(text, name, Madrid);

    [Fact]
    public void A_hospital_lies_in_the_town_behind_it_at_the_precision_of_a_town()
    {
        var place = Placed("Fighting came near Goma. Doctors at Panzi Hospital in Bukavu treated the wounded.", "Panzi Hospital", Bukavu);

        place.Precision.Should().Be(PlacePrecision.City);
        place.Kind.Should().Be(PlaceKind.Facility);
        place.GazetteerKey.Should().BeNull();
    }

    [Fact]
    public void A_country_alone_gives_its_centre_and_says_so()
    {
        var place = Extracted.Names("Soldiers of Chad entered the village of Xalmor.").Places.Single(place => place.Name == "Xalmor");

        place.Country.Should().Be("TD");
        place.Precision.Should().Be(PlacePrecision.Country);
    }

    [Fact]
    public void Without_any_other_place_there_are_no_coordinates()
    {
        var place = Extracted.Names("Soldiers entered the village of Xalmor.").Places.Should().ContainSingle().Which;

        place.Latitude.Should().BeNull();
        place.Precision.Should().Be(PlacePrecision.None);
    }

    private static PlaceFinding Placed(string text, string name, GeoPoint where, double within = 50)
    {
        var place = Extracted.Names(text).Places.Single(place => place.Name == name);

        new GeoPoint(place.Latitude!.Value, place.Longitude!.Value).DistanceKm(where).Should().BeLessThan(within);
        return place;
    }
}
