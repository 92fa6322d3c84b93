using System.Net;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;
using NewsArticle.Data;

namespace NewsArticle.Api.Tests.Correcting;

/// <summary>Two articles: the first names Ada Byrne and Ada Burn, the second Ada Burn alone; both quote Burn.</summary>
public sealed class SharedIdentitiesTests : IAsyncLifetime, IDisposable
{
    private readonly NewsArticleApp _app = new();
    private readonly Person _byrne = Some.Person("Ada Byrne");
    private readonly Person _burn = Some.Person("Ada Burn", "Burn");
    private Article _both = null!;
    private Article _one = null!;

    public async Task InitializeAsync()
    {
        _both = Some.Article("Both", null, "Ada Byrne spoke. “No,” said Ada Burn, and Burn left.");
        _both.Appearances.Add(Some.Appearance(_both, _byrne, null, (0, "Ada Byrne")));
        _both.Appearances.Add(Some.Appearance(_both, _burn, "Mayor", (0, "Ada Burn")));
        _both.Quotes.Add(Some.Quote(_both, _burn, 0, "No,"));
        _one = Some.Article("One", null, "Ada Burn counted 3 dead. “Yes,” Burn said.");
        _one.Appearances.Add(Some.Appearance(_one, _burn, null, (0, "Ada Burn")));
        _one.Quotes.Add(Some.Quote(_one, _burn, 0, "Yes,"));
        _one.AttackFigures.Add(Some.Figure(_one, AttackMetric.Killed, 3, AttackQualifier.Exact, "3", 0, "3 dead", _burn, null));
        await _app.InArchiveAsync(async db =>
        {
            db.AddRange(_both, _one);
            return await db.SaveChangesAsync();
        });
    }

    [Fact]
    public async Task A_merge_moves_all_that_is_said_and_keeps_the_names()
    {
        var answer = await MergeAsync(_burn.Id, _byrne.Id);

        var kept = await answer.ShouldBeAsync(HttpStatusCode.OK);
        Aliases(kept).Should().Equal("Ada Burn", "Burn");
        (await CountAsync($"/api/v1/people/{_byrne.Id}/articles")).Should().Be(2);
        (await CountAsync($"/api/v1/people/{_byrne.Id}/quotes")).Should().Be(2);
        (await CountAsync($"/api/v1/people/{_byrne.Id}/attack-figures")).Should().Be(1);
    }

    [Fact]
    public async Task An_article_that_had_both_keeps_one_with_all_mentions()
    {
        await MergeAsync(_burn.Id, _byrne.Id);

        var person = (await _app.Client.ReadAsync($"/api/v1/articles/{_both.Id}")).GetProperty("people").EnumerateArray().Single();
        person.GetProperty("id").GetInt32().Should().Be(_byrne.Id);
        person.GetProperty("mentions").EnumerateArray().Select(mention => mention.Text("exact")).Should().Equal("Ada Byrne", "Ada Burn");
        person.Text("role").Should().Be("Mayor");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/articles")]
    [InlineData("/quotes")]
    public async Task The_old_address_is_gone_and_names_the_successor_and_a_deleted_one_is_unknown(string below)
    {
        await MergeAsync(_burn.Id, _byrne.Id);

        var merged = await _app.Client.GetAsync(new Uri($"/api/v1/people/{_burn.Id}{below}", UriKind.Relative));
        var other = await _app.Client.GetAsync(new Uri($"/api/v1/organizations/{_burn.Id}", UriKind.Relative));

        (await merged.ShouldBeProblemAsync(HttpStatusCode.Gone, "merged")).GetProperty("mergedInto").GetInt32().Should().Be(_byrne.Id);
        await other.ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-id");
    }

    [Fact]
    public async Task Merged_twice_the_oldest_address_names_the_one_that_is_left()
    {
        var third = Some.Person("Ada B. Byrne");
        await _app.InArchiveAsync(async db =>
        {
            db.Add(third);
            return await db.SaveChangesAsync();
        });

        await MergeAsync(_burn.Id, _byrne.Id);
        await MergeAsync(_byrne.Id, third.Id);

        var answer = await _app.Client.GetAsync(new Uri($"/api/v1/people/{_burn.Id}", UriKind.Relative));
        (await answer.ShouldBeProblemAsync(HttpStatusCode.Gone, "merged")).GetProperty("mergedInto").GetInt32().Should().Be(third.Id);
    }

    [Fact]
    public async Task A_merge_is_logged_and_raises_the_version_of_every_article_it_touches()
    {
        await MergeAsync(_burn.Id, _byrne.Id);

        var merged = (await _app.Client.ReadAsync("/api/v1/changes?kind=merged")).GetProperty("items").EnumerateArray().Single();
        (merged.GetProperty("id").GetInt32(), merged.GetProperty("mergedInto").GetInt32()).Should().Be((_burn.Id, _byrne.Id));
        (await VersionsAsync()).Should().Equal(2L, 2L);
    }

    [Fact]
    public async Task Nothing_is_merged_into_itself_nor_into_another_sort()
    {
        var itself = await MergeAsync(_burn.Id, _burn.Id);
        var place = Some.Place("Kyiv");
        await _app.InArchiveAsync(async db =>
        {
            db.Add(place);
            return await db.SaveChangesAsync();
        });
        var other = await MergeAsync(_burn.Id, place.Id);

        (await itself.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable")).Errors()["into"].Single().Should().Contain("itself");
        (await other.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable")).Errors()["into"].Single().Should().Contain("same sort");
    }

    [Fact]
    public async Task A_renamed_person_is_read_so_at_once_and_keeps_the_former_name_as_an_alias()
    {
        var answer = await _app.Client.SendAsync(HttpMethod.Patch, $"/api/v1/people/{_burn.Id}", new { name = "Ada  Bourne" });

        Aliases(await answer.ShouldBeAsync(HttpStatusCode.OK)).Should().Equal("Ada Burn", "Burn");
        (await _app.Client.ReadAsync($"/api/v1/articles/{_one.Id}")).GetProperty("people")[0].Text("name").Should().Be("Ada Bourne");
        (await VersionsAsync()).Should().Equal(2L, 2L);
    }

    [Fact]
    public async Task Aliases_that_are_given_are_all_there_are()
    {
        var answer = await _app.Client.SendAsync(HttpMethod.Patch, $"/api/v1/people/{_burn.Id}", new { name = "Ada Bourne", aliases = new List<string> { "Burn", "Bourne" } });

        Aliases(await answer.ShouldBeAsync(HttpStatusCode.OK)).Should().Equal("Bourne", "Burn");
    }

    [Fact]
    public async Task A_correction_of_what_was_changed_since_is_a_problem_with_status_412()
    {
        var address = $"/api/v1/people/{_burn.Id}";
        var tag = (await _app.Client.GetAsync(new Uri(address, UriKind.Relative))).Headers.ETag;
        await _app.Client.SendAsync(HttpMethod.Patch, address, new { name = "Ada Bourne" }, tag);

        var late = await _app.Client.SendAsync(HttpMethod.Patch, address, new { name = "Ada Born" }, tag);

        await late.ShouldBeProblemAsync(HttpStatusCode.PreconditionFailed, "precondition-failed");
    }

    [Fact]
    public async Task A_place_moves_and_one_that_lies_nowhere_is_refused()
    {
        var place = Some.Place("Kyiv");
        await _app.InArchiveAsync(async db =>
        {
            db.Add(place);
            return await db.SaveChangesAsync();
        });
        var address = $"/api/v1/places/{place.Id}";

        var moved = await _app.Client.SendAsync(HttpMethod.Patch, address, new { latitude = 50.4, longitude = 30.6, precision = "site", country = (string?)null });
        var nowhere = await _app.Client.SendAsync(HttpMethod.Patch, address, new { latitude = 91 });
        var half = await _app.Client.SendAsync(HttpMethod.Patch, address, new { latitude = (double?)null });

        var shown = await moved.ShouldBeAsync(HttpStatusCode.OK);
        (shown.GetProperty("latitude").GetDouble(), shown.Text("precision"), shown.GetProperty("country").ValueKind).Should().Be((50.4, "site", JsonValueKind.Null));
        (await nowhere.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable")).Errors().Should().ContainKey("latitude");
        (await half.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable")).Errors().Should().ContainKey("body");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _app.Dispose();

    private Task<HttpResponseMessage> MergeAsync(int id, int into) =>
        _app.Client.SendAsync(HttpMethod.Post, $"/api/v1/people/{id}/merge", new { into });

    private async Task<int> CountAsync(string list) => (await _app.Client.ReadAsync(list)).GetProperty("items").GetArrayLength();

    private Task<List<long>> VersionsAsync() => _app.InArchiveAsync(db => Task.FromResult(db.Articles.OrderBy(article => article.Id).Select(article => article.Version).ToList()));

    private static string?[] Aliases(JsonElement identity) =>
        [.. identity.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString())];
}
