using System.Net;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Import;

/// <summary>Which places are one place, and which only share a name.</summary>
public sealed class ImportingPlacesTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    private static int _next;

    [Fact]
    public async Task Places_of_one_name_that_lie_apart_keep_their_positions()
    {
        var first = await ImportAsync("Novosilka", 48.9, 25.2);

        var second = await ImportAsync("Novosilka", 47.9, 36.1);

        Id(second).Should().NotBe(Id(first));
        second.GetProperty("latitude").GetDouble().Should().Be(47.9);
    }

    [Fact]
    public async Task Places_of_one_name_that_lie_close_are_one()
    {
        var first = await ImportAsync("Petrivka", 49.10, 25.20);

        var second = await ImportAsync("Petrivka", 49.15, 25.22);

        Id(second).Should().Be(Id(first));
    }

    [Fact]
    public async Task A_position_is_not_lost_to_a_namesake_without_one()
    {
        await ImportAsync("Ivanivka", null, null);

        var second = await ImportAsync("Ivanivka", 49.1, 25.2);

        second.GetProperty("latitude").GetDouble().Should().Be(49.1);
    }

    [Fact]
    public async Task Places_of_one_name_without_positions_are_one()
    {
        var first = await ImportAsync("Stepanivka", null, null);

        var second = await ImportAsync("Stepanivka", null, null);

        Id(second).Should().Be(Id(first));
    }

    [Fact]
    public async Task Letters_that_not_everybody_writes_make_no_other_place()
    {
        var first = await ImportAsync("Mała Łąka", 51.77, 19.46);

        var second = await ImportAsync("Mala Laka", 51.77, 19.46);

        Id(second).Should().Be(Id(first));
    }

    private static int Id(JsonElement place) => place.GetProperty("id").GetInt32();

    private async Task<JsonElement> ImportAsync(string name, double? latitude, double? longitude)
    {
        var answer = await app.Client.PostArticleAsync(new
        {
            paragraphs = new[] { $"Shells fell on {name}, report {Interlocked.Increment(ref _next)} said." },
            places = new[] { new { name, kind = "city", country = "UA", latitude, longitude } },
        });
        return (await answer.ShouldBeAsync(HttpStatusCode.Created)).GetProperty("places")[0];
    }
}
