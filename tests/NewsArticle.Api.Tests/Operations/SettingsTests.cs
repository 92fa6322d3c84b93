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
    public async Task A_wrong_setting_stops_the_start_with_one_line_that_names_it(string argument, string setting)
    {
        var run = await CommandRun.OfAsync(argument, "--urls=http://127.0.0.1:0");

        run.ExitCode.Should().Be(1, "the service said {0}", run.Output);
        run.Error.TrimEnd().Should().Contain(setting).And.NotContain("\n");
    }
}
