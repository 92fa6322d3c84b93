using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Access;

/// <summary>The executable's own command, as an operator runs it.</summary>
public sealed class KeysCommandTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");

    [Fact]
    public async Task A_key_is_made_listed_and_revoked()
    {
        var made = await RunAsync("create", "--name", "Ada Byrne", "--scope", "write", "--expires", "2999-12-31");
        var listed = await RunAsync("list");
        var revoked = await RunAsync("revoke", "1");
        var listedAgain = await RunAsync("list");

        made.ExitCode.Should().Be(0, made.Error);
        made.Output.TrimEnd().Should().MatchRegex("^na_1_[0-9a-f]{64}$");
        listed.Output.Should().Contain("Ada Byrne").And.Contain("usable").And.Contain("2999-12-31").And.NotContain(made.Output.Trim()[5..]);
        revoked.ExitCode.Should().Be(0, revoked.Error);
        listedAgain.Output.Should().Contain("revoked");
    }

    [Theory]
    [InlineData("--scope", "create", "--name", "Ada", "--scope", "root")]
    [InlineData("--name", "create", "--scope", "write")]
    [InlineData("--name", "create", "--name", " ", "--scope", "write")]
    [InlineData("--expires", "create", "--name", "Ada", "--scope", "write", "--expires", "2001-01-01")]
    [InlineData("--nmae", "create", "--name", "Ada", "--scope", "write", "--nmae", "x")]
    [InlineData("42", "revoke", "42")]
    public async Task A_mistake_is_named_and_nothing_is_made(string mistake, params string[] arguments)
    {
        var run = await RunAsync(arguments);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain(mistake);
        run.Output.Should().NotContain("na_");
    }

    [Fact]
    public async Task A_running_service_knows_a_key_as_soon_as_it_is_made_and_not_after_it_is_revoked()
    {
        using var service = await ServiceProcess.StartAsync(_directory, withKey: false);
        using var client = new HttpClient { BaseAddress = service.Address };

        var made = await RunAsync("create", "--name", "Ada Byrne", "--scope", "write");
        client.DefaultRequestHeaders.Authorization = new("Bearer", made.Output.Trim());
        var allowed = await client.SendTextAsync(HttpMethod.Post, "/api/v1/articles", "Storm\n\nA tree fell.", "text/plain");
        var listed = await RunAsync("list");
        var mistaken = await RunAsync("revoke", "42");
        var revoked = await RunAsync("revoke", "1");
        var refused = await client.SendAsync(HttpMethod.Delete, "/api/v1/articles/1");

        made.ExitCode.Should().Be(0, made.Error);
        made.Output.TrimEnd().Should().MatchRegex("^na_1_[0-9a-f]{64}$");
        await allowed.ShouldBeAsync(HttpStatusCode.Created);
        listed.Output.Should().Contain("Ada Byrne").And.Contain("usable").And.NotContain(made.Output.Trim()[5..]);
        (mistaken.ExitCode, mistaken.Error.Trim()).Should().Be((1, "No key has the number 42; keys list shows those there are."));
        revoked.ExitCode.Should().Be(0, revoked.Error);
        await refused.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "key-not-accepted");
        Directory.EnumerateFiles(Path.Combine(_directory.FullName, "archive.db.inbox")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_service_without_a_key_starts_and_tells_how_to_make_one()
    {
        using var service = await ServiceProcess.StartAsync(_directory, withKey: false);
        using var client = new HttpClient { BaseAddress = service.Address };

        var line = await service.ReadLogUntilAsync(text => text.Contains("no key", StringComparison.Ordinal));
        var refused = await client.SendAsync(HttpMethod.Delete, "/api/v1/articles/404");

        line.Should().Contain("keys create --name");
        var problem = await refused.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "key-needed");
        problem.Text("detail").Should().Contain("keys create --name");
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private Task<CommandRun> RunAsync(params string[] arguments) =>
        CommandRun.OfAsync(["keys", .. arguments, "--Database:ConnectionString", $"Data Source={Path.Combine(_directory.FullName, "archive.db")}"]);
}
