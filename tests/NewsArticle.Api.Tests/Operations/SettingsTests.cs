using System.Diagnostics;

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
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, argument, "--urls=http://127.0.0.1:0"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Directory.CreateTempSubdirectory("newsarticle-").FullName,
        };

        using var service = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        patience.Token.Register(() => service.Kill(entireProcessTree: true));
        var output = service.StandardOutput.ReadToEndAsync();
        var error = await service.StandardError.ReadToEndAsync();
        await service.WaitForExitAsync();

        service.ExitCode.Should().Be(1, "the service said {0}", await output);
        error.TrimEnd().Should().Contain(setting).And.NotContain("\n");
    }
}
