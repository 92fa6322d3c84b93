using System.Text.Json;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using NewsArticle.Api.Tests.Listing;
using NewsArticle.Api.Tests.Support;
using NewsArticle.Data;

namespace NewsArticle.Api.Tests.Formats;

public sealed class GeoJsonTests(SmallArchive archive) : IClassFixture<SmallArchive>
{
    private static readonly JsonSerializerOptions GeoJson = new() { Converters = { new GeoJsonConverterFactory() } };

    [Fact]
    public async Task Places_are_features_at_their_coordinates()
    {
        var places = Read<FeatureCollection>(await archive.Client.ReadTextAsync("/api/v1/places?format=geojson"));

        var goma = places.Single(place => (string)place.Attributes["name"] == "Goma");
        goma.Geometry.Should().BeOfType<Point>().Which.Coordinate.Should().Be(new Coordinate(29.22, -1.68));
        goma.Attributes["precision"].Should().Be("city");
        goma.Attributes["country"].Should().Be("CD");
    }

    [Fact]
    public async Task Places_of_an_article_are_features_at_their_coordinates()
    {
        using var app = new NewsArticleApp();
        var id = await app.GivenArticleAsync(Some.RichArticle());

        var places = Read<FeatureCollection>(await app.Client.ReadTextAsync($"/api/v1/articles/{id}/places?format=geojson"));

        places.Single().Geometry.Should().BeOfType<Point>().Which.Coordinate.Should().Be(new Coordinate(30.52, 50.45));
    }

    [Fact]
    public async Task Figures_are_features_at_the_place_of_their_event()
    {
        var figures = Read<FeatureCollection>(await archive.Client.ReadTextAsync("/api/v1/attack-figures?format=geojson&fields=metric,value"));

        var killed = figures.Single(figure => (string)figure.Attributes["metric"] == "killed");
        killed.Geometry.Coordinate.Should().Be(new Coordinate(29.22, -1.68));
        killed.Attributes.GetNames().Should().Contain("value").And.NotContain("wording");
        killed.Attributes["precision"].Should().Be("city");
    }

    [Fact]
    public async Task What_has_no_coordinates_is_a_feature_without_geometry()
    {
        using var app = new NewsArticleApp();
        var article = Some.Article("Nowhere", null, "Somewhere 3 drones fell.");
        var somewhere = Some.Place("Somewhere");
        (somewhere.Latitude, somewhere.Longitude, somewhere.Precision) = (null, null, PlacePrecision.None);
        article.Appearances.Add(Some.Appearance(article, somewhere, null, (0, "Somewhere")));
        article.AttackFigures.Add(Some.Figure(article, AttackMetric.Intercepted, 3, AttackQualifier.Exact, "3", 0, "3 drones fell", null, somewhere));
        article.AttackFigures.Add(Some.Figure(article, AttackMetric.Intercepted, 3, AttackQualifier.Exact, "3", 0, "3 drones", null, null));
        await app.GivenArticleAsync(article);

        var figures = Read<FeatureCollection>(await app.Client.ReadTextAsync("/api/v1/attack-figures?format=geojson"));

        figures.Should().HaveCount(2).And.OnlyContain(figure => figure.Geometry == null);
        figures[0].Attributes["precision"].Should().Be("none");
        figures[1].Attributes["precision"].Should().BeNull();
    }

    [Fact]
    public async Task An_item_is_a_feature_and_a_list_without_items_a_collection_without_features()
    {
        var id = (await archive.ValuesAsync("/api/v1/places?q=Goma", "id")).Single();

        var place = Read<IFeature>(await archive.Client.ReadTextAsync($"/api/v1/places/{id}?format=geojson"));
        var none = Read<FeatureCollection>(await archive.Client.ReadTextAsync("/api/v1/places?format=geojson&q=nowhere"));

        place.Geometry.Coordinate.Should().Be(new Coordinate(29.22, -1.68));
        none.Should().BeEmpty();
    }

    /// <summary>As a reader that is not ours reads it.</summary>
    private static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, GeoJson)!;
}
