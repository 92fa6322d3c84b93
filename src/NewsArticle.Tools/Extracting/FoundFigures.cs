using NewsArticle.Extraction;
using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Extracting;

/// <summary>Attack figures in the form of a document, where a figure names another by its position.</summary>
internal static class FoundFigures
{
    public static IReadOnlyList<AnnotatedFigure> Of(IReadOnlyList<FigureFinding> figures, CodePointText text)
    {
        var positions = figures.Select((figure, index) => (figure, index)).ToDictionary(pair => pair.figure, pair => pair.index);
        return [.. figures.Select(figure => Of(figure, text) with { PartOf = Position(figure.PartOf), Corrects = Position(figure.Corrects) })];

        int? Position(FigureFinding? other) => other is not null && positions.TryGetValue(other, out var index) ? index : null;
    }

    private static AnnotatedFigure Of(FigureFinding figure, CodePointText text) => new()
    {
        Metric = Spelling.Of(figure.Metric),
        Value = figure.Value,
        ValueMax = figure.ValueMax,
        Qualifier = Spelling.Of(figure.Qualifier),
        Evidence = text.CodePoints(figure.Evidence),
        Wording = figure.Wording,
        Object = figure.Object,
        Weapon = figure.Weapon,
        ClaimedBy = figure.ClaimedBy?.Name,
        Place = figure.Place is { } place ? FoundNames.NameOf(place) : null,
        OccurredOn = figure.OccurredOn?.Date,
        OccurredOnPrecision = figure.OccurredOn is { } date ? Spelling.Of(date.Precision) : null,
        Ratio = figure.Ratio,
        PreviousValue = figure.PreviousValue,
        Confidence = figure.Confidence,
        RuleConfidence = Found.RuleConfidence(figure),
        Rule = figure.Rule,
        Reasons = figure.Reasons,
    };
}
