using System.Net;
using FsCheck;
using FsCheck.Fluent;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Searching;

[Trait(Scale.Catalogue, "16")]
public sealed class SearchRefusalTests(SearchedArchive archive) : IClassFixture<SearchedArchive>
{
    [Theory]
    [InlineData("drones \"over kyiv", 7)]
    [InlineData("headlin:drones", 0)]
    [InlineData("drones AND", 7)]
    [InlineData("-drones", 0)]
    [InlineData("", 0)]
    public async Task A_query_that_cannot_be_read_is_a_problem_that_points_at_the_character(string query, int position)
    {
        var answer = await GetAsync(Searches.Address(query));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "unreadable-query");
        problem.GetProperty("position").GetInt32().Should().Be(position);
        problem.Errors().Should().ContainKey("q");
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("articles/series")]
    [InlineData("quotes")]
    [InlineData("attack-figures")]
    public async Task Lists_refuse_such_a_query_in_the_same_way(string list)
    {
        var answer = await GetAsync($"/api/v1/{list}?q=drones+AND");

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "unreadable-query");
        problem.GetProperty("position").GetInt32().Should().Be(7);
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("quotes")]
    public async Task Nothing_can_be_relevant_to_no_query(string list) =>
        (await (await GetAsync($"/api/v1/{list}?sort=relevance")).ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request"))
            .Errors().Should().ContainKey("sort");

    [Fact]
    public async Task A_search_without_a_query_is_a_problem() =>
        (await (await GetAsync("/api/v1/search")).ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Errors().Should().ContainKey("q");

    [Theory]
    [InlineData("/api/v1/search?q=drones&cursor=nonsense")]
    [InlineData("/api/v1/search?q=drones&cursor=YS5iLmMuZA")]
    public async Task A_cursor_of_another_search_is_a_problem(string address) =>
        await (await GetAsync(address)).ShouldBeProblemAsync(HttpStatusCode.BadRequest, "bad-cursor");

    [Theory]
    [InlineData("x' OR 1=1 --")]
    [InlineData("NEAR(a b)")]
    [InlineData("body_words:kyiv")]
    [InlineData("{headline} kyiv")]
    [InlineData("^kyiv + drones")]
    [InlineData("'; DROP TABLE Articles; --x")]
    [InlineData("a\0b")]
    [InlineData("\"\"\"kyiv\"\"\"")]
    [InlineData("%_ {0} @p0 $1")]
    public async Task What_means_something_to_a_database_is_text_like_any_other(string query)
    {
        var answer = await GetAsync(Searches.Address(query));

        ((int)answer.StatusCode).Should().BeLessThan(500);
        (await archive.App.ArticlesAsync("drones")).Should().HaveCount(2);
    }

    [Fact]
    public void No_text_is_more_than_the_service_can_answer() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(Texts, text => (int)GetAsync(Searches.Address(text)).GetAwaiter().GetResult().StatusCode is 200 or 400));

    private static Arbitrary<string> Texts { get; } = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null && text.All(character => !char.IsSurrogate(character))),
        Gen.Elements(
                "drones", "kyiv", " ", " ", "\"", "“", "(", ")", "-", " OR ", " AND ", " NOT ", " near/3 ", "headline:", "sentence:", "person:",
                "speaker:", "publisher:", "kyi*", "*", ":", "'", "é", "\0")
            .ListOf()
            .Select(pieces => string.Concat(pieces))).ToArbitrary();

    private Task<HttpResponseMessage> GetAsync(string address) => archive.App.Client.GetAsync(new Uri(address, UriKind.Relative));
}
