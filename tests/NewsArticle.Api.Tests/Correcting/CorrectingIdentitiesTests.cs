using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Tests.Support;
using NewsArticle.Data;

namespace NewsArticle.Api.Tests.Correcting;

public sealed class CorrectingIdentitiesTests : IDisposable
{
    private readonly NewsArticleApp _app = new();

    [Fact]
    public async Task A_renamed_place_gives_up_the_gazetteer_key_of_its_former_name()
    {
        var place = Some.Place("Kyiv");
        place.GazetteerKey = "geonames:703448";
        var address = await GivenAsync(place, "Kyiv");

        var answer = await _app.Client.SendAsync(HttpMethod.Put, address, new { name = "Nowhereville" });

        var renamed = await answer.ShouldBeAsync(HttpStatusCode.OK);
        (await KeyOfAsync(renamed)).Should().BeNull();
    }

    [Fact]
    public async Task A_renamed_place_takes_the_gazetteer_key_and_position_of_its_new_name()
    {
        var place = Some.Place("Kyiv");
        place.GazetteerKey = "geonames:703448";
        var address = await GivenAsync(place, "Kyiv");

        var answer = await _app.Client.SendAsync(HttpMethod.Put, address, new { name = "Paris" });

        var renamed = await answer.ShouldBeAsync(HttpStatusCode.OK);
        renamed.Text("country").Should().Be("FR");
        renamed.GetProperty("latitude").GetDouble().Should().BeApproximately(48.85, 0.1);
        (await KeyOfAsync(renamed)).Should().NotBeNull().And.NotBe("geonames:703448");
    }

    [Fact]
    public async Task Aliases_replace_those_of_an_identity_that_no_other_article_names()
    {
        var address = await GivenAsync(Some.Person("Ada Byrne", "Byrn", "Mayor Byrne"), "Ada Byrne");

        var answer = await _app.Client.SendAsync(HttpMethod.Put, address, new { name = "Ada Byrne", aliases = new List<string> { "Byrne", "Mayor Byrne" } });

        Aliases(await answer.ShouldBeAsync(HttpStatusCode.OK)).Should().Equal("Byrne", "Mayor Byrne");
        Aliases(await _app.Client.ReadAsync(address)).Should().Equal("Byrne", "Mayor Byrne");
    }

    [Fact]
    public async Task Aliases_stay_where_the_correction_has_none()
    {
        var address = await GivenAsync(Some.Person("Ada Byrne", "Byrne"), "Ada Byrne");

        var answer = await _app.Client.SendAsync(HttpMethod.Put, address, new { name = "Ada Byrne", role = "Mayor" });

        Aliases(await answer.ShouldBeAsync(HttpStatusCode.OK)).Should().Equal("Byrne");
    }

    [Fact]
    public async Task Aliases_are_only_added_to_an_identity_that_another_article_names()
    {
        var person = Some.Person("Ada Byrne", "Byrn");
        var address = await GivenAsync(person, "Ada Byrne");
        var other = Some.Article("Other", null, "Ada Byrne left.");
        await _app.InArchiveAsync(async db =>
        {
            other.Appearances.Add(Some.Appearance(other, await db.People.SingleAsync(), null, (0, "Ada Byrne")));
            db.Add(other);
            return await db.SaveChangesAsync();
        });

        var answer = await _app.Client.SendAsync(HttpMethod.Put, address, new { name = "Ada Byrne", aliases = new List<string> { "Byrne" } });

        Aliases(await answer.ShouldBeAsync(HttpStatusCode.OK)).Should().Equal("Byrn", "Byrne");
    }

    public void Dispose() => _app.Dispose();

    /// <summary>An article that names an identity, and the address of that identity in it.</summary>
    private async Task<string> GivenAsync(Identity identity, string exact)
    {
        var article = Some.Article("Storm", null, $"{exact} was calm.");
        article.Appearances.Add(Some.Appearance(article, identity, null, (0, exact)));
        var id = await _app.GivenArticleAsync(article);
        return $"/api/v1/articles/{id}/{(identity is Place ? "places" : "people")}/{identity.Id}";
    }

    private Task<string?> KeyOfAsync(JsonElement place)
    {
        var id = place.GetProperty("id").GetInt32();
        return _app.InArchiveAsync(db => db.Places.Where(stored => stored.Id == id).Select(stored => stored.GazetteerKey).SingleAsync());
    }

    private static string?[] Aliases(JsonElement identity) =>
        [.. identity.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString())];
}
