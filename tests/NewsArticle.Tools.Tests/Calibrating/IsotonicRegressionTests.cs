using NewsArticle.Tools.Calibrating;

namespace NewsArticle.Tools.Tests.Calibrating;

public sealed class IsotonicRegressionTests
{
    [Fact]
    public void Rising_shares_stay_as_they_were_measured() =>
        IsotonicRegression.Fit([(0.5, false), (0.5, true), (0.9, true), (0.9, true)]).Should().Equal((0.5, 0.5), (0.9, 1.0));

    [Fact]
    public void Neighbours_that_fall_are_pooled() =>
        IsotonicRegression.Fit([(0.2, false), (0.4, true), (0.8, false)]).Should().BeEquivalentTo([(0.2, 0.0), (0.6, 0.5)],
            options => options.Using<double>(number => number.Subject.Should().BeApproximately(number.Expectation, 1e-9)).WhenTypeIs<double>());
}
