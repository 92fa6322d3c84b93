using NewsArticle.Extraction.Certainty;

namespace NewsArticle.Extraction.Tests.Certainty;

public sealed class CertaintyTests
{
    [Fact]
    public void A_level_keeps_what_is_sure_enough_for_it()
    {
        var findings = Levelled([Figure(0.95), Figure(0.6), Figure(0.3)]);

        findings.At(PrecisionLevel.Strict).Figures.Should().HaveCount(1);
        findings.At(PrecisionLevel.Balanced).Figures.Should().HaveCount(2);
        findings.At(PrecisionLevel.Wide).Figures.Should().HaveCount(3);
    }

    [Fact]
    public void What_a_kept_figure_refers_to_is_kept_with_it()
    {
        var corrected = Figure(0.3);
        var whole = Figure(0.3, corrects: corrected);
        var place = new PlaceFinding { Name = "Kyiv", Kind = PlaceKind.City, Mentions = [new Evidence(0, 0, 4, "Kyiv")], Rule = "gazetteer", Confidence = 0.2 };

        var strict = Levelled([corrected, whole, Figure(0.95, partOf: whole, place: place)], place).At(PrecisionLevel.Strict);

        strict.Figures.Should().HaveCount(3);
        strict.Places.Should().Equal(place);
    }

    [Theory]
    [InlineData(0.1, 0.2)]
    [InlineData(0.5, 0.2)]
    [InlineData(0.6, 0.4)]
    [InlineData(0.7, 0.6)]
    [InlineData(0.9, 0.6)]
    public void A_curve_is_straight_between_its_points_and_flat_outside(double stated, double measured)
    {
        var curve = new CalibrationCurve([(0.5, 0.2), (0.7, 0.6)]);

        curve[stated].Should().BeApproximately(measured, 1e-9);
    }

    private static ArticleFindings Levelled(IReadOnlyList<FigureFinding> figures, params PlaceFinding[] places)
    {
        var findings = new ArticleFindings { People = [], Places = places, Organizations = [], Quotes = [], Figures = figures };
        CertaintyStage.SetLevels(findings);
        return findings;
    }

    private static FigureFinding Figure(double confidence, FigureFinding? partOf = null, FigureFinding? corrects = null, PlaceFinding? place = null) => new()
    {
        Metric = FigureMetric.Killed,
        Object = "person",
        Value = 3,
        Qualifier = FigureQualifier.Exact,
        Wording = "three",
        PartOf = partOf,
        Corrects = corrects,
        Place = place,
        Evidence = new Evidence(0, 0, 5, "three"),
        Rule = "subject",
        Confidence = confidence,
    };
}
