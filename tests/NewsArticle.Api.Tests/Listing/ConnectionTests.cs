using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Listing;

public sealed class ConnectionTests(SmallArchive archive) : IClassFixture<SmallArchive>
{
    [Fact]
    public async Task Who_and_what_is_named_together_is_counted_by_article()
    {
        var kyiv = await IdAsync("places?q=kyiv");

        var all = await archive.Client.ReadAsync($"/api/v1/places/{kyiv}/co-mentions");
        var people = await archive.Client.ReadAsync($"/api/v1/places/{kyiv}/co-mentions?type=person");
        var none = await archive.Client.ReadAsync($"/api/v1/places/{kyiv}/co-mentions?from=2023-01-01");

        all.GetProperty("articles").GetInt32().Should().Be(1);
        all.GetProperty("items").EnumerateArray().Select(item => $"{item.Text("type")} {item.Text("name")} {item.GetProperty("articles")}")
            .Should().BeEquivalentTo("person Vitali Klitschko 1", "organization Ukrainian Air Force 1");
        people.GetProperty("items").GetArrayLength().Should().Be(1);
        none.GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Co_mentions_of_nobody_are_a_problem_with_status_404()
    {
        var answer = await archive.Client.GetAsync(new Uri("/api/v1/people/999999/co-mentions", UriKind.Relative));

        await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-id");
    }

    [Theory]
    [InlineData("q=KL", "Vitali Klitschko")]
    [InlineData("q=vit", "Vitali Klitschko")]
    [InlineData("q=pen", "José Peña")]
    [InlineData("q=pep", "José Peña")]
    [InlineData("q=air+f", "Ukrainian Air Force")]
    [InlineData("q=ukr", "Ukrainian Air Force,Ukraine")]
    [InlineData("q=ukr&type=place", "Ukraine")]
    [InlineData("q=tschko", "")]
    public async Task Names_are_suggested_by_how_they_and_their_words_begin(string query, string names)
    {
        var found = await archive.ValuesAsync($"/api/v1/suggest?{query}", "name");

        string.Join(',', found).Should().Be(names);
    }

    [Fact]
    public async Task A_suggestion_says_which_name_matched()
    {
        (await archive.ValuesAsync("/api/v1/suggest?q=pep", "matched")).Should().Equal("Pepe Peña");
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=")]
    [InlineData("q=!!")]
    public async Task A_suggestion_needs_something_typed(string query)
    {
        var answer = await archive.Client.GetAsync(new Uri($"/api/v1/suggest?{query}", UriKind.Relative));

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Errors().Should().ContainKey("q");
    }

    private async Task<string> IdAsync(string query) => (await archive.ValuesAsync($"/api/v1/{query}", "id")).Single()!;
}
