using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Listing;

public sealed class FilterTests(SmallArchive archive) : IClassFixture<SmallArchive>
{
    [Theory]
    [InlineData("", "Raid Drones Talks")]
    [InlineData("sort=oldest", "Talks Drones Raid")]
    [InlineData("q=rockets", "Raid")]
    [InlineData("q=ukraine&place=Ukraine", "Talks")]
    [InlineData("from=2022-12-20", "Raid")]
    [InlineData("to=2022-12-19", "Drones")]
    [InlineData("from=2022-12-19T08:30:00Z&to=2022-12-19T08:30:00Z", "Drones")]
    [InlineData("from=now-1d", "")]
    [InlineData("to=now", "Raid Drones")]
    [InlineData("importedFrom=2022-12-20&importedTo=2022-12-20", "Raid Drones Talks")]
    [InlineData("importedFrom=2022-12-21", "")]
    [InlineData("occurredFrom=2022-12-20&occurredTo=2022-12-31", "Drones")]
    [InlineData("occurredFrom=2023-01-01", "Raid")]
    [InlineData("publisher=daily+chronicle", "Raid")]
    [InlineData("publisher!=daily+chronicle", "Drones Talks")]
    [InlineData("publisher=Daily+Chronicle&publisher=the+example+times", "Raid Drones")]
    [InlineData("language=en", "Drones")]
    [InlineData("language=EN-gb", "Drones")]
    [InlineData("language=e", "")]
    [InlineData("language!=en", "Raid Talks")]
    [InlineData("person=pena", "Raid")]
    [InlineData("person=Klitschko", "Drones")]
    [InlineData("person!=Klitschko", "Raid Talks")]
    [InlineData("person=vitali", "Drones")]
    [InlineData("person=vital", "")]
    [InlineData("speaker=jose", "Raid")]
    [InlineData("organization=ukrainian+air", "Drones")]
    [InlineData("person=Nobody+At+All", "")]
    [InlineData("organization=air+force", "Drones")]
    [InlineData("organization!=air+force", "Raid Talks")]
    [InlineData("place=Ukraine", "Drones Talks")]
    [InlineData("place=Europe", "Drones Talks")]
    [InlineData("place!=Europe", "Raid")]
    [InlineData("place=Africa&place=Balkans", "Raid")]
    [InlineData("place=Democratic Republic of the Congo", "Raid")]
    [InlineData("place=Middle East", "")]
    [InlineData("place=Germany", "")]
    [InlineData("place=Kyiv", "Drones")]
    [InlineData("place!=Ukraine", "Raid")]
    [InlineData("country=UA", "Drones Talks")]
    [InlineData("country=Ukraine&publisher=the+example+times", "Drones")]
    [InlineData("country!=ua", "Raid")]
    [InlineData("bbox=29,-5,30,0", "Raid")]
    [InlineData("bbox=170,-90,-170,90", "")]
    [InlineData("near=50.0,30.5,60", "Drones")]
    [InlineData("near=50.0,30.5,40", "")]
    [InlineData("speaker=vitali+klitschko", "Drones")]
    [InlineData("speaker!=vitali+klitschko", "Raid Talks")]
    [InlineData("claimant=police", "Raid")]
    [InlineData("claimant=ukrainian+air+force", "Drones")]
    [InlineData("claimant!=police", "Drones Talks")]
    [InlineData("metric=killed", "Raid")]
    [InlineData("metric=killed&metric=launched", "Raid Drones")]
    [InlineData("metric!=killed", "Drones Talks")]
    [InlineData("metric=killed&place=Kyiv", "")]
    [InlineData("object=Soldier", "Raid")]
    [InlineData("object!=soldier", "Drones Talks")]
    [InlineData("weapon=rocket", "Raid")]
    [InlineData("weapon!=rocket", "Drones Talks")]
    [InlineData("qualifier=at-least", "Drones")]
    [InlineData("qualifier!=at-least", "Raid Talks")]
    [InlineData("value[gte]=12000", "Raid Drones")]
    [InlineData("value[gte]=12000&metric=killed", "Raid")]
    [InlineData("value[gte]=15001&metric=killed", "")]
    [InlineData("value[lte]=30", "Drones")]
    [InlineData("value=30", "Drones")]
    [InlineData("value=12000&qualifier=range", "Raid")]
    [InlineData("origin=editor", "Raid")]
    [InlineData("origin=extracted", "Raid Drones Talks")]
    [InlineData("confidence[gte]=0.95", "Raid")]
    [InlineData("confidence[lte]=0.9", "Raid Drones Talks")]
    public async Task Articles_are_filtered(string query, string headlines)
    {
        var found = await archive.ValuesAsync($"/api/v1/articles?{query}", "headline");

        string.Join(' ', found).Should().Be(headlines);
    }

    [Theory]
    [InlineData("people?place=Goma", "José Peña")]
    [InlineData("people?place=Ukraine&from=2022-01-01", "Vitali Klitschko")]
    [InlineData("people?metric=killed", "José Peña")]
    [InlineData("places?place=Ukraine", "Kyiv,Ukraine")]
    [InlineData("places?place=Ukraine&kind=city", "Kyiv")]
    [InlineData("places?kind!=city", "Ukraine")]
    [InlineData("places?country!=UA", "Goma")]
    [InlineData("places?bbox=20,-10,40,10", "Goma")]
    [InlineData("places?person=Klitschko", "Kyiv")]
    [InlineData("organizations?metric=launched", "Ukrainian Air Force")]
    [InlineData("organizations?metric=killed", "")]
    public async Task Identities_are_filtered(string query, string names)
    {
        var found = await archive.ValuesAsync($"/api/v1/{query}", "name");

        string.Join(',', found).Should().Be(names);
    }

    [Theory]
    [InlineData("quotes?sort=newest", "text", "We saw it.|will be back.|Stay in the shelters.")]
    [InlineData("quotes?sort=oldest&kind=direct", "text", "Stay in the shelters.|will be back.|We saw it.")]
    [InlineData("quotes?kind!=direct", "text", "")]
    [InlineData("quotes?speaker=Pena", "text", "We saw it.")]
    [InlineData("quotes?speaker!=Pena", "text", "Stay in the shelters.|will be back.")]
    [InlineData("quotes?metric=killed", "text", "We saw it.")]
    [InlineData("quotes?place=Ukraine", "text", "Stay in the shelters.|will be back.")]
    [InlineData("attack-figures?q=headline:raid", "wording", "10,000 to 15,000")]
    [InlineData("attack-figures?q=shelters+-rockets&metric=intercepted", "wording", "30")]
    [InlineData("attack-figures?place=Ukraine", "wording", "at least 35|30")]
    [InlineData("attack-figures?place!=Ukraine", "wording", "10,000 to 15,000")]
    [InlineData("attack-figures?metric!=launched", "wording", "30|10,000 to 15,000")]
    [InlineData("attack-figures?publisher=daily+chronicle", "wording", "10,000 to 15,000")]
    [InlineData("attack-figures?speaker=klitschko&qualifier=exact", "wording", "30")]
    [InlineData("attack-figures?value[gte]=12000", "valueOverlap", "part|part")]
    [InlineData("attack-figures?value[gte]=9000&value[lte]=20000", "valueOverlap", "part|whole")]
    [InlineData("attack-figures?value[lte]=30", "valueOverlap", "whole")]
    public async Task Quotes_and_figures_are_filtered(string query, string name, string values)
    {
        var found = await archive.ValuesAsync($"/api/v1/{query}", name);

        string.Join('|', found).Should().Be(values);
    }

    [Theory]
    [InlineData("from=yesterday")]
    [InlineData("from=now-2x")]
    [InlineData("to=now-9999999y")]
    [InlineData("bbox=1,2,3")]
    [InlineData("bbox=0,50,10,40")]
    [InlineData("near=91,0,10")]
    [InlineData("near=0,0,-1")]
    [InlineData("value[gte]=-1")]
    [InlineData("value[gte]=many")]
    [InlineData("confidence[gte]=2")]
    [InlineData("metric=exploded")]
    [InlineData("fields=nothing")]
    [InlineData("facets=colour")]
    [InlineData("include=everything")]
    [InlineData("sample=0")]
    [InlineData("count=maybe")]
    public async Task A_value_that_cannot_be_read_is_a_problem_that_names_the_parameter(string query)
    {
        var answer = await archive.Client.GetAsync(new Uri($"/api/v1/articles?{query}", UriKind.Relative));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        problem.Errors().Should().ContainKey(query[..query.LastIndexOf('=')]);
    }

    [Fact]
    public async Task A_filter_that_no_list_knows_is_refused_with_the_nearest_one()
    {
        var answer = await archive.Client.GetAsync(new Uri("/api/v1/quotes?publishr!=x", UriKind.Relative));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "unknown-parameter");
        problem.Errors()["publishr!"].Single().Should().Contain("publisher!");
    }

    [Fact]
    public async Task The_lists_of_an_identity_take_the_same_filters()
    {
        var kyiv = (await archive.Client.ReadAsync("/api/v1/places?q=kyiv")).GetProperty("items")[0].GetProperty("id").GetInt32();

        (await archive.ValuesAsync($"/api/v1/places/{kyiv}/attack-figures?qualifier=exact", "wording")).Should().Equal("30");
        (await archive.ValuesAsync($"/api/v1/places/{kyiv}/articles?publisher=nobody", "headline")).Should().BeEmpty();
    }
}
