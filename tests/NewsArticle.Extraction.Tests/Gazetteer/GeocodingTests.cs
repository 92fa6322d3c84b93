using System.Globalization;
using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Extraction.Tests.Gazetteer;

public sealed class GeocodingTests
{
    private const double ToleranceKm = 50;

    /// <summary>Name, country, where it is, and the other names of the article.</summary>
    public static TheoryData<string, string, double, double, string> Places()
    {
        var places = new TheoryData<string, string, double, double, string>();
        foreach (var row in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Gazetteer", "geocoding.txt")).Where(line => line[0] != '#'))
        {
            var columns = row.Split('\t');
            places.Add(
                columns[0],
                columns[1],
                double.Parse(columns[2], CultureInfo.InvariantCulture),
                double.Parse(columns[3], CultureInfo.InvariantCulture),
                columns[4]);
        }

        return places;
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_is_found_in_the_light_of_its_article(string name, string country, double latitude, double longitude, string others)
    {
        var names = others == "-" ? [] : others.Split("; ");

        var best = PlaceResolver.Resolve([.. names.Prepend(name).Select(each => new PlaceReference(PlaceIndex.World.Read(each), 1))])[0].Best;

        best!.Country.Should().Be(country);
        best.Position.DistanceKm(new GeoPoint(latitude, longitude)).Should().BeLessThan(ToleranceKm);
    }
}
