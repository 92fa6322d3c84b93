using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Extraction.Tests.Gazetteer;

public sealed class CredibilityTests
{
    [Theory]
    [InlineData("Mambasa", "Goma", "Bunia")]
    [InlineData("Atocha", "Madrid", "Spain", "Portugal")]
    [InlineData("Ottenstein", "Warsaw", "Poland", "Austria")]
    public void A_small_place_of_a_country_that_the_article_does_not_name_is_a_namesake(string name, params string[] others) =>
        Best(name, others).Should().BeNull();

    [Theory]
    [InlineData("Atocha", "BO")]
    [InlineData("Atocha", "BO", "Bolivia", "Madrid")]
    [InlineData("Ottenstein", "DE", "Germany", "Hanover")]
    [InlineData("Boston", "US", "Mogadishu", "Somalia")]
    [InlineData("Milan", "IT", "Mogadishu", "Somalia")]
    [InlineData("Rotterdam", "NL", "Boston", "Mogadishu", "Somalia")]
    public void A_place_of_a_country_that_the_article_names_or_that_everybody_knows_is_meant(string name, string country, params string[] others) =>
        Best(name, others)!.Country.Should().Be(country);

    [Fact]
    public void A_site_named_like_a_city_is_in_that_city_only_where_the_article_names_its_country()
    {
        Best(Site("La Paz"), "Madrid", "Spain").Should().BeNull();
        Best(Site("La Paz"), "Bolivia", "Spain")!.Country.Should().Be("BO");
        Best(Site("Paris"), "Madrid", "Spain")!.Country.Should().Be("FR");
    }

    private static PlaceReference Site(string name) => Reference(name) with { Kind = PlaceKind.Facility };

    private static PlaceReference Reference(string name) => new(PlaceIndex.World.Read(name), 1);

    private static GazetteerEntry? Best(string name, params string[] others) => Best(Reference(name), others);

    private static GazetteerEntry? Best(PlaceReference reference, params string[] others) =>
        PlaceResolver.Resolve([reference, .. others.Select(Reference)])[0].Best;
}
