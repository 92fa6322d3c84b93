using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Reading;

public sealed class FilteringTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [Fact]
    public async Task Everything_known_of_a_person_hangs_on_its_address()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var person = await PartIdAsync(id, "people");

        var articles = await ItemsAsync($"/api/v1/people/{person}/articles");
        var quotes = await ItemsAsync($"/api/v1/people/{person}/quotes");

        articles.Should().ContainSingle().Which.GetProperty("id").GetInt32().Should().Be(id);
        quotes.Should().ContainSingle().Which.Text("text").Should().Be("Stay in the shelters.");
        (await app.Client.ReadAsync($"/api/v1/people/{person}")).Text("name").Should().Be("Vitali Klitschko");
    }

    [Fact]
    public async Task Figures_are_found_by_claimant_place_and_metric()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var (place, force) = (await PartIdAsync(id, "places"), await PartIdAsync(id, "organizations"));

        var claimed = await ItemsAsync($"/api/v1/organizations/{force}/attack-figures");
        var there = await ItemsAsync($"/api/v1/places/{place}/attack-figures");
        var launched = await ItemsAsync($"/api/v1/attack-figures?article={id}&metric=launched");
        var either = await ItemsAsync($"/api/v1/attack-figures?article={id}&metric=launched&metric=intercepted&place={place}&claimant={force}");

        claimed.Should().HaveCount(2);
        there.Should().HaveCount(2);
        launched.Should().ContainSingle().Which.GetProperty("value").GetInt64().Should().Be(35);
        either.Should().HaveCount(2);
    }

    [Fact]
    public async Task Quotes_are_found_by_article_speaker_person_and_place()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var (person, place) = (await PartIdAsync(id, "people"), await PartIdAsync(id, "places"));

        (await ItemsAsync($"/api/v1/quotes?article={id}")).Should().HaveCount(2);
        (await ItemsAsync($"/api/v1/quotes?speaker={person}")).Should().HaveCount(1);
        (await ItemsAsync($"/api/v1/quotes?person={person}&place={place}")).Should().HaveCount(2);
        (await ItemsAsync($"/api/v1/quotes?article={id}&kind=indirect")).Should().BeEmpty();
    }

    [Fact]
    public async Task Names_are_searched_without_case_accents_and_marks_in_aliases_too()
    {
        var article = Some.Article("Elections", null, "José Peña spoke. Peña won.");
        article.Appearances.Add(Some.Appearance(article, Some.Person("José Peña", "Peña"), null, (0, "José Peña")));
        var id = await app.GivenArticleAsync(article);

        (await ItemsAsync($"/api/v1/people?q=PENA&article={id}")).Should().ContainSingle().Which.Text("name").Should().Be("José Peña");
        (await ItemsAsync($"/api/v1/people?q=smith&article={id}")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("people")]
    [InlineData("places")]
    [InlineData("organizations")]
    public async Task A_search_without_a_letter_or_digit_is_a_problem_that_says_what_to_give(string list)
    {
        var answer = await app.Client.GetAsync(new Uri($"/api/v1/{list}?q=!!!", UriKind.Relative));

        var problem = await answer.ShouldBeProblemAsync(System.Net.HttpStatusCode.BadRequest, "invalid-request");
        problem.Errors()["q"].Single().Should().Contain("letter");
    }

    [Fact]
    public async Task A_place_does_not_answer_as_a_person()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        var place = await PartIdAsync(id, "places");

        var answer = await app.Client.GetAsync(new Uri($"/api/v1/people/{place}", UriKind.Relative));

        await answer.ShouldBeProblemAsync(System.Net.HttpStatusCode.NotFound, "unknown-id");
    }

    private async Task<int> PartIdAsync(int article, string part) =>
        (await ItemsAsync($"/api/v1/articles/{article}/{part}"))[0].GetProperty("id").GetInt32();

    private async Task<List<JsonElement>> ItemsAsync(string address) =>
        [.. (await app.Client.ReadAsync(address)).GetProperty("items").EnumerateArray()];
}
