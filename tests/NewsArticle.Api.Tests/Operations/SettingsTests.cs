using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Operations;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("--Database:Provder=Sqlite", "Database:Provder")]
    [InlineData("--Database:Provider=Oracle", "Database:Provider")]
    [InlineData("--Database:ConnectionString=nonsense", "Database:ConnectionString")]
    [InlineData("--Sample:Lode=true", "Sample:Lode")]
    [InlineData("--Sample:Load=perhaps", "Sample:Load")]
    [InlineData("--Access:Reading=7", "Access:Reading")]
    [InlineData("--Limits:Headers=3", "Limits:Headers")]
    [InlineData("--Limits:RequestsPerSecond=many", "Limits:RequestsPerSecond")]
    [InlineData("--Limits:Headers:Most=30", "Limits:Headers")]
    [InlineData("--Network:Proxies=nonsense", "Network:Proxies")]
    [InlineData("--Network:Reachable=inside", "Network:Reachable")]
    [InlineData("--Imports:Ports=http", "Imports:Ports")]
    [InlineData("--Imports:UserAgent=News Article/1.0", "Imports:UserAgent")]
    [InlineData("--Imports:Bytes=0", "Imports:Bytes")]
    [InlineData("--Imports:Host=news.example", "Imports:Host")]
    [InlineData("--Limts:Headers=30", "Limts")]
    public async Task A_wrong_setting_stops_the_start_with_one_line_that_names_it(string argument, string setting)
    {
        var run = await CommandRun.OfAsync(argument, "--urls=http://127.0.0.1:0");

        run.ExitCode.Should().Be(1, "the service said {0}", run.Output);
        run.Error.TrimEnd().Should().Contain(setting).And.NotContain("\n");
    }

    [Fact]
    public async Task Every_mistake_has_its_line()
    {
        var run = await CommandRun.OfAsync("--Limits:Headrs=30", "--Access:Reading=nobody", "--Sample:Load=perhaps");

        run.ExitCode.Should().Be(1);
        run.Error.TrimEnd().Split('\n').Should().HaveCount(3).And.Contain(line => line.Contains("did you mean Limits:Headers?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_settings_in_effect_are_printed_without_secrets_and_nothing_is_started()
    {
        var run = await CommandRun.OfAsync("--print-config", "--Database:ConnectionString=Data Source=x.db;Password=hunter2", "--Limits:Headers=30");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().NotContain("hunter2");
        var printed = JsonDocument.Parse(run.Output).RootElement;
        printed.GetProperty("Limits").GetProperty("Headers").GetInt32().Should().Be(30);
        printed.GetProperty("Database").Text("ConnectionString").Should().Contain("x.db").And.Contain("***");
    }
}
