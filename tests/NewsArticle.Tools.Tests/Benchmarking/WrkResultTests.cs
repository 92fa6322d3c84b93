using NewsArticle.Tools.Benchmarking;

namespace NewsArticle.Tools.Tests.Benchmarking;

public sealed class WrkResultTests
{
    private const string Output = """
        Running 8s test @ http://127.0.0.1:41234/
          1 threads and 64 connections
          Thread Stats   Avg      Stdev     Max   +/- Stdev
            Latency     6.61ms    2.45ms  35.16ms   81.57%
          40000 requests in 8.00s, 150.00MB read
        Requests/sec:   5000.00
        Transfer/sec:     18.75MB
        {"requests":40000,"microseconds":8000000,"bytes":157286400,"connectErrors":0,"readErrors":1,"writeErrors":0,"timeouts":2,"refusals":4,"p50":6100,"p99":17250}
        """;

    [Fact]
    public void The_line_of_figures_is_found_in_what_wrk_prints()
    {
        var result = WrkResult.Parse(Output);

        result.RequestsPerSecond.Should().Be(5000);
        result.BytesPerRequest.Should().BeApproximately(3932.16, 0.01);
        (result.P50, result.P99).Should().Be((6100, 17250));
    }

    [Fact]
    public void All_that_went_wrong_is_counted() => WrkResult.Parse(Output).Failures.Should().Be(7);

    [Fact]
    public void Output_without_figures_is_said_in_one_line() => FluentActions.Invoking(() => WrkResult.Parse("unable to connect\nto 127.0.0.1"))
        .Should().Throw<BenchmarkException>().WithMessage("wrk ended without figures: unable to connect to 127.0.0.1");

    [Fact]
    public void Memory_is_read_in_megabytes() => ProcessMemory.Parse(["VmHWM:\t  250000 kB", "VmRSS:\t  125000 kB"])
        .Should().Be(new ProcessMemory(128, 256));

    [Fact]
    public void A_wrong_answer_fails_whatever_the_figure() =>
        new Outcome("x") { Unit = "of the reference", Figure = 1, Target = 0.5, MoreIsBetter = true, Failures = 1 }.Passed.Should().BeFalse();
}
