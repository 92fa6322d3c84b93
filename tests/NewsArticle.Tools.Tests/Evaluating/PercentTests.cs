using NewsArticle.Tools.Evaluating.Reports;

namespace NewsArticle.Tools.Tests.Evaluating;

public sealed class PercentTests
{
    [Theory]
    [InlineData(1, 16, "6.2")]
    [InlineData(3, 16, "18.8")]
    [InlineData(1, 80, "1.2")]
    [InlineData(2, 3, "66.7")]
    [InlineData(1, 1, "100.0")]
    [InlineData(0, 5, "0.0")]
    public void Ties_go_to_the_even_digit(int right, int of, string printed) => Percent.Of((double)right / of).Should().Be(printed);

    [Fact]
    public void A_share_of_nothing_is_a_dash() => Percent.Of(null).Should().Be("-");
}
