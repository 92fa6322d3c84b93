using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Extraction.Tests.Gazetteer;

public sealed class PlaceTableTests
{
    private static readonly (PlaceRecord Place, IReadOnlyCollection<string> Keys)[] Places =
    [
        (new("geonames:703448", "Kyiv", "UA", "12", PlaceRank.Capital, 2_797_553, new GeoPoint(50.454, 30.524)), ["kyiv", "kiev"]),
        (new("geonames:3448439", "São Paulo", "BR", "27", PlaceRank.RegionSeat, 10_021_295, new GeoPoint(-23.548, -46.636)), ["sao paulo"]),
        (new("airport:AGGH", "Honiara International Airport", "SB", "", PlaceRank.Airport, 0, new GeoPoint(-9.428, 160.055)), ["honiara airport"]),
        (new("geonames:1", "Kiev", "US", "ND", PlaceRank.Town, 0, new GeoPoint(47.7, -100.7)), ["kiev"]),
    ];

    [Fact]
    public void What_was_written_is_read_again()
    {
        var table = Table(Places);

        table.Count.Should().Be(Places.Length);
        foreach (var (place, _) in Places)
        {
            var read = Enumerable.Range(0, table.Count).Select(index => table[index]).Single(other => other.Key == place.Key);
            (read with { Population = place.Population, Position = place.Position }).Should().Be(place);
            read.Population.Should().BeCloseTo(place.Population, (uint)(place.Population * 0.04));
            read.Position.DistanceKm(place.Position).Should().BeLessThan(0.4);
        }
    }

    [Theory]
    [InlineData("kyiv", "geonames:703448")]
    [InlineData("kiev", "geonames:703448", "geonames:1")]
    [InlineData("honiara airport", "airport:AGGH")]
    [InlineData("minsk")]
    [InlineData("")]
    public void Each_key_leads_to_its_places(string key, params string[] places)
    {
        var table = Table(Places);

        var (first, count) = table.Names.Search(key);

        Enumerable.Range(first, count).Select(name => table[table.Names.PlaceAt(name)].Key).Should().BeEquivalentTo(places);
    }

    [Fact]
    public void The_order_of_places_does_not_change_the_file()
    {
        using MemoryStream one = new(), other = new();

        PlaceTableWriter.Write(one, Places);
        PlaceTableWriter.Write(other, Places.Reverse());

        other.ToArray().Should().Equal(one.ToArray());
    }

    [Fact]
    public void A_file_of_another_format_is_refused()
    {
        using var file = new MemoryStream(new byte[200]);

        var reading = () => PlaceTable.Read(file);

        reading.Should().Throw<InvalidDataException>();
    }

    private static PlaceTable Table(IEnumerable<(PlaceRecord, IReadOnlyCollection<string>)> places)
    {
        using var file = new MemoryStream();
        PlaceTableWriter.Write(file, places);
        file.Position = 0;
        return PlaceTable.Read(file);
    }
}
