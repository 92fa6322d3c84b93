using System.Globalization;
using System.Net;
using NewsArticle.Api.Tests.Listing;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Formats;

public sealed class NegotiationTests(SmallArchive archive) : IClassFixture<SmallArchive>
{
    [Theory]
    [InlineData("text/csv", "text/csv")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("text/*", "text/csv")]
    [InlineData("text/csv;q=0.2, application/x-ndjson", "application/x-ndjson")]
    [InlineData("text/csv, */*", "text/csv")]
    [InlineData("application/x-ndjson, text/csv", "application/x-ndjson")]
    [InlineData("*/*, application/json;q=0", "application/x-ndjson")]
    [InlineData("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", "application/json")]
    [InlineData("text/csv; charset=utf-8", "text/csv")]
    [InlineData("what is this", "application/json")]
    public async Task Accept_chooses_what_it_wants_most(string accept, string mediaType)
    {
        var answer = await archive.Client.AcceptAsync("/api/v1/quotes", accept);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(mediaType);
        answer.Headers.Vary.Should().Contain("Accept");
    }

    [Theory]
    [InlineData("json", "application/json")]
    [InlineData("csv", "text/csv")]
    public async Task Format_goes_before_accept(string format, string mediaType)
    {
        var answer = await archive.Client.AcceptAsync($"/api/v1/quotes?format={format}", "application/x-ndjson");

        answer.Content.Headers.ContentType!.MediaType.Should().Be(mediaType);
    }

    [Theory]
    [InlineData("/api/v1/quotes", "image/png")]
    [InlineData("/api/v1/quotes", "text/csv;q=0, application/pdf")]
    [InlineData("/api/v1/quotes?format=xlsx", "*/*")]
    [InlineData("/api/v1/quotes?format=CSV", "*/*")]
    [InlineData("/api/v1/quotes?format=", "*/*")]
    [InlineData("/api/v1/quotes?format=csv&format=json", "*/*")]
    public async Task What_is_not_served_is_a_problem_that_lists_what_is(string address, string accept)
    {
        var answer = await archive.Client.AcceptAsync(address, accept);

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.NotAcceptable, "not-acceptable");
        problem.Text("detail").Should().ContainAll("json (application/json)", "csv (text/csv; charset=utf-8)", "ndjson (application/x-ndjson)");
        problem.Errors()["format"].Single().Should().StartWith("can be json, ndjson, csv");
        answer.Headers.Vary.Should().Contain("Accept");
    }

    [Theory]
    [InlineData("/api/v1/articles")]
    [InlineData("/api/v1/quotes")]
    [InlineData("/api/v1/attack-figures")]
    [InlineData("/api/v1/people")]
    [InlineData("/api/v1/places")]
    [InlineData("/api/v1/organizations")]
    [InlineData("/api/v1/people/{0}/articles")]
    [InlineData("/api/v1/people/{0}/quotes")]
    [InlineData("/api/v1/people/{0}/attack-figures")]
    public async Task Every_list_has_the_formats_for_tables_and_streams(string list)
    {
        var person = (await archive.ValuesAsync("/api/v1/people", "id")).First();
        var address = string.Format(CultureInfo.InvariantCulture, list, person);
        foreach (var format in new[] { "csv", "ndjson" })
        {
            (await archive.Client.GetAsync(new Uri($"{address}?format={format}", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
        }
    }

    [Theory]
    [InlineData("count=exact", "count")]
    [InlineData("facets=publisher", "facets")]
    public async Task What_a_format_has_no_place_for_is_refused(string query, string parameter)
    {
        var answer = await archive.Client.GetAsync(new Uri($"/api/v1/quotes?format=csv&{query}", UriKind.Relative));

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Errors().Should().ContainKey(parameter);
    }

    [Fact]
    public async Task Head_has_the_headers_and_no_body()
    {
        var answer = await archive.Client.AcceptAsync("/api/v1/quotes?limit=1", "text/csv", HttpMethod.Head);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().Should().Be("text/csv; charset=utf-8");
        answer.Headers.GetValues("Link").Should().ContainSingle();
        (await answer.Content.ReadAsStringAsync()).Should().BeEmpty();
    }
}
