using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Operations;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("kyes", "create")]
    [InlineData("--Sampel", "true")]
    [InlineData("--nonsense=1")]
    [InlineData("--Sample:Load")]
    public async Task What_is_neither_a_command_nor_a_setting_stops_the_start_with_one_line_that_names_it(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(arguments);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.TrimEnd().Should().Contain(arguments[0].Split('=')[0]).And.NotContain("\n");
    }
}
