using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Extraction.Tests.Gazetteer;

/// <summary>What must hold for every row of the hand-written tables.</summary>
public sealed class PlaceTablesTests
{
    private static readonly NamedPlace[] All = [.. PlaceTables.All()];

    [Fact]
    public void Every_other_name_of_a_town_leads_to_it()
    {
        var strays =
            from row in TownNames.Rows
            from name in row.Others.Select(other => other.TrimStart('='))
            let target = PlaceIndex.World.Find(row.Name).Where(place => place.Country == row.Country && place.Kind == PlaceKind.City)
            where !PlaceIndex.World.Find(name).Intersect(target).Any()
            select $"{row.Country} {row.Name}: {name}";

        strays.Should().BeEmpty();
        TownNames.Rows.Sum(row => row.Others.Length).Should().BeGreaterThan(300);
    }

    [Fact]
    public void Every_name_of_a_written_place_leads_to_it()
    {
        var strays =
            from place in All
            from name in place.Names
            where !PlaceIndex.World.Find(name).Contains(place.Entry)
            select $"{place.Entry.Key}: {name}";

        strays.Should().BeEmpty();
    }

    [Fact]
    public void Every_capital_is_a_town_of_its_country()
    {
        var missing =
            from country in CountryTable.Rows
            where country.Capital.Length > 0
            where !PlaceIndex.World.Find(country.Capital).Any(place => place.Country == country.Code && place.Kind == PlaceKind.City)
            select $"{country.Code} {country.Capital}";

        missing.Should().BeEmpty();
    }

    [Fact]
    public void Keys_are_unique() => All.Select(place => place.Entry.Key).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Coordinates_lie_on_the_globe()
    {
        All.Should().OnlyContain(place => Math.Abs(place.Entry.Latitude) <= 90 && Math.Abs(place.Entry.Longitude) <= 180);
    }

    [Fact]
    public void Sites_and_regions_lie_in_known_countries()
    {
        var codes = CountryTable.Rows.Select(country => country.Code).ToHashSet();

        All.Should().OnlyContain(place => place.Entry.Country == null || codes.Contains(place.Entry.Country));
    }

    [Fact]
    public void Every_ISO_country_has_a_row()
    {
        CountryTable.Rows.Select(country => country.Code).Should().OnlyHaveUniqueItems().And.HaveCount(250);
    }
}
