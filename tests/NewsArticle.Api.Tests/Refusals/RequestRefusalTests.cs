using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Refusals;

public sealed class RequestRefusalTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    [Theory]
    [InlineData("/nothing")]
    [InlineData("/api/v1/articles/one")]
    [InlineData("/api/v1/articles/99999999999")]
    [InlineData("/api/v1/articles/1/unknown-part")]
    public async Task An_unknown_address_is_a_problem_with_status_404(string address)
    {
        var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative));

        (await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-route")).Text("instance").Should().Be(address);
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("people")]
    [InlineData("places")]
    [InlineData("organizations")]
    [InlineData("quotes")]
    [InlineData("attack-figures")]
    public async Task An_unknown_id_is_a_problem_with_status_404(string resource)
    {
        var answer = await app.Client.GetAsync(new Uri($"/api/v1/{resource}/424242", UriKind.Relative));

        (await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-id")).Text("detail").Should().Contain("424242");
    }

    [Fact]
    public async Task A_method_that_the_address_does_not_know_is_a_problem_with_status_405()
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/v1/people/1");

        var answer = await app.Client.SendAsync(request);

        await answer.ShouldBeProblemAsync(HttpStatusCode.MethodNotAllowed, "method-not-allowed");
        answer.Content.Headers.Allow.Should().Contain("GET");
    }

    [Fact]
    public async Task A_form_that_the_answer_does_not_have_is_a_problem_with_status_406()
    {
        var id = await app.GivenArticleAsync(Some.RichArticle());
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/articles/{id}");
        request.Headers.Accept.ParseAdd("text/csv");

        var answer = await app.Client.SendAsync(request);

        await answer.ShouldBeProblemAsync(HttpStatusCode.NotAcceptable, "not-acceptable");
    }

    [Theory]
    [InlineData("/api/v1/articles?limt=3", "limt", "limit")]
    [InlineData("/api/v1/quotes?speker=3", "speker", "speaker")]
    [InlineData("/api/v1/attack-figures?metrics=killed", "metrics", "metric")]
    [InlineData("/api/v1/people?artcle=1", "artcle", "article")]
    public async Task An_unknown_parameter_is_a_problem_with_status_400_that_names_the_nearest(string address, string unknown, string nearest)
    {
        var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "unknown-parameter");
        problem.Errors()[unknown].Single().Should().Contain($"did you mean {nearest}?");
    }

    [Fact]
    public async Task A_number_in_a_path_has_nothing_but_digits()
    {
        var answer = await app.Client.GetAsync(new Uri("/api/v1/articles/%2B1/people", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/api/v1/places?limit=", "limit")]
    [InlineData("/api/v1/changes?after=", "after")]
    [InlineData("/api/v1/changes/stream?after=", "after")]
    [InlineData("/api/v1/attack-figures?value[gte]=%20", "value[gte]")]
    [InlineData("/api/v1/people?confidence[gte]=", "confidence[gte]")]
    public async Task A_number_without_digits_is_a_problem_with_status_400(string address, string place)
    {
        var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        problem.Errors().Should().ContainKey(place).WhoseValue.Should().Equal("must not be empty");
    }

    [Theory]
    [InlineData("/api/v1/places?limit=0x10", "limit")]
    [InlineData("/api/v1/search?q=drones&limit=%2310", "limit")]
    [InlineData("/api/v1/quotes?article=1&article=0x2", "article")]
    [InlineData("/api/v1/attack-figures?value[gte]=0xff", "value[gte]")]
    public async Task A_number_in_other_than_decimal_digits_is_a_problem_with_status_400(string address, string place)
    {
        var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        problem.Errors().Should().ContainKey(place).WhoseValue.Should().Equal("cannot be \"" + Uri.UnescapeDataString(address.Split('=')[^1]) + "\"");
    }

    [Theory]
    [InlineData("/api/v1/articles?limit=1&limit=2", "limit")]
    [InlineData("/api/v1/quotes/series?confidence[lte]=0.3&confidence[lte]=0.9", "confidence[lte]")]
    [InlineData("/api/v1/articles/1/people?precision=wide&precision=wide", "precision")]
    public async Task A_second_value_for_a_parameter_of_one_is_a_problem_with_status_400(string address, string parameter)
    {
        var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        problem.Errors().Should().ContainKey(parameter);
    }

    [Theory]
    [InlineData("metric", "Killed")]
    [InlineData("metric", "3")]
    [InlineData("metric", "killed, wounded")]
    [InlineData("metric", " killed")]
    [InlineData("metric", "")]
    public async Task A_word_that_the_vocabulary_does_not_have_is_a_problem_that_lists_the_words(string parameter, string value)
    {
        var answer = await app.Client.GetAsync(new Uri($"/api/v1/attack-figures?{parameter}={Uri.EscapeDataString(value)}", UriKind.Relative));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        problem.Errors().Should().ContainKey(parameter).WhoseValue.Single().Should().Contain("killed, wounded, missing");
    }
}
