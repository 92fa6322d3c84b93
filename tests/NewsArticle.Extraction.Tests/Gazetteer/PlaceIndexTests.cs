using System.Globalization;
using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Extraction.Tests.Gazetteer;

public sealed class PlaceIndexTests
{
    private const double TownToleranceKm = 25;
    private const double CountryToleranceKm = 300;

    public static TheoryData<string, string, double, double> KnownPlaces()
    {
        var places = new TheoryData<string, string, double, double>();
        foreach (var row in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Gazetteer", "known-places.txt")).Where(line => line[0] != '#'))
        {
            var columns = row.Split('\t');
            places.Add(
                columns[0],
                columns[1],
                double.Parse(columns[2], CultureInfo.InvariantCulture),
                double.Parse(columns[3], CultureInfo.InvariantCulture));
        }

        return places;
    }

    [Theory]
    [MemberData(nameof(KnownPlaces))]
    public void A_known_town_is_where_it_is_known_to_be(string name, string country, double latitude, double longitude)
    {
        var best = PlaceIndex.World.Find(name)[0];

        best.Country.Should().Be(country);
        best.Kind.Should().Be(PlaceKind.City);
        best.Precision.Should().Be(PlacePrecision.City);
        best.Position.DistanceKm(new GeoPoint(latitude, longitude)).Should().BeLessThan(TownToleranceKm);
    }

    [Theory]
    [InlineData("Ukraine", "UA", 49, 32)]
    [InlineData("Russia", "RU", 60, 100)]
    [InlineData("Belarus", "BY", 53.5, 28)]
    [InlineData("United States", "US", 39.8, -98.6)]
    [InlineData("Poland", "PL", 52, 20)]
    [InlineData("Iran", "IR", 32, 53)]
    [InlineData("Latvia", "LV", 57, 25)]
    [InlineData("Britain", "GB", 54, -2)]
    [InlineData("Burma", "MM", 22, 96)]
    [InlineData("Ivory Coast", "CI", 8, -5)]
    [InlineData("Czechia", "CZ", 49.8, 15.5)]
    [InlineData("North Korea", "KP", 40, 127)]
    [InlineData("South Korea", "KR", 36.5, 128)]
    [InlineData("DRC", "CD", -2.5, 23.5)]
    [InlineData("Kosovo", "XK", 42.6, 21)]
    [InlineData("Türkiye", "TR", 39, 35)]
    [InlineData("Holland", "NL", 52.3, 5.3)]
    [InlineData("Syria", "SY", 35, 38.5)]
    [InlineData("Iraq", "IQ", 33, 43.7)]
    [InlineData("Afghanistan", "AF", 33.8, 66)]
    public void A_country_is_found_by_each_of_its_names(string name, string code, double latitude, double longitude)
    {
        var best = PlaceIndex.World.Find(name)[0];

        best.Key.Should().Be("country:" + code);
        best.Kind.Should().Be(PlaceKind.Country);
        best.Position.DistanceKm(new GeoPoint(latitude, longitude)).Should().BeLessThan(CountryToleranceKm);
    }

    [Theory]
    [InlineData("Zaporizhzhia Nuclear Power Plant", 47.51, 34.58)]
    [InlineData("Southern Ukraine Nuclear Power Plant", 47.81, 31.22)]
    [InlineData("Bagram Airfield", 34.95, 69.26)]
    [InlineData("Guantánamo Bay", 19.91, -75.15)]
    [InlineData("Engels Air Base", 51.48, 46.2)]
    public void A_site_has_its_own_coordinates(string name, double latitude, double longitude)
    {
        var best = PlaceIndex.World.Find(name)[0];

        best.Kind.Should().Be(PlaceKind.Facility);
        best.Precision.Should().Be(PlacePrecision.Site);
        best.Position.DistanceKm(new GeoPoint(latitude, longitude)).Should().BeLessThan(5);
    }

    [Theory]
    [InlineData("Kiev", "Kyiv")]
    [InlineData("KIEV", "Kyiv")]
    [InlineData("Lvov", "Lviv")]
    [InlineData("L'viv", "Lviv")]
    [InlineData("Peking", "Beijing")]
    [InlineData("Bombay", "Mumbai")]
    [InlineData("Saigon", "Ho Chi Minh City")]
    [InlineData("Danzig", "Gdansk")]
    [InlineData("Constantinople", "Istanbul")]
    [InlineData("Sana’a", "Sanaa")]
    [InlineData("Zurich", "Zurich")]
    [InlineData("Sao Paulo", "São Paulo")]
    [InlineData("Saint Petersburg", "St. Petersburg")]
    [InlineData("Mazar-e Sharif", "Mazar-i-Sharif")]
    [InlineData("al-Raqqah", "Raqqa")]
    [InlineData("Al-Fallujah", "Fallujah")]
    [InlineData("Nizhny Tagil", "Nizhny Tagil")]
    [InlineData("Mykolayiv", "Mykolaiv")]
    [InlineData("L.A.", "Los Angeles")]
    public void Other_spellings_lead_to_the_usual_name(string spelling, string name) =>
        PlaceIndex.World.Find(spelling)[0].Name.Should().Be(name);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("us")]
    [InlineData("Us")]
    [InlineData("Ukrainian")]
    [InlineData("Russians")]
    [InlineData("Kyivsky")]
    [InlineData("\ud800")]
    public void What_is_no_name_finds_nothing(string name) => PlaceIndex.World.Find(name).Should().BeEmpty();

    [Fact]
    public void A_name_as_long_as_a_book_finds_nothing() => PlaceIndex.World.Find(new string('x', 1_000_000)).Should().BeEmpty();
}
