using NewsArticle.Extraction;

namespace NewsArticle.Tools.Annotating;

internal sealed record PredictedFigure(string Metric, long Value, long? ValueMax, string Qualifier, int[] Evidence)
{
    public required string Object { get; init; }

    public required string Wording { get; init; }

    public string? Weapon { get; init; }

    public string? ClaimedBy { get; init; }

    public string? Place { get; init; }

    public DateOnly? OccurredOn { get; init; }

    public required string Rule { get; init; }

    public static PredictedFigure Of(FigureFinding figure, GoldText text) =>
        new(Prediction.Spell(figure.Metric), figure.Value, figure.ValueMax, Prediction.Spell(figure.Qualifier), text.CodePoints(figure.Evidence))
        {
            Object = figure.Object,
            Wording = figure.Wording,
            Weapon = figure.Weapon,
            ClaimedBy = figure.ClaimedBy?.Name,
            Place = figure.Place?.Name,
            OccurredOn = figure.OccurredOn?.Date,
            Rule = figure.Rule,
        };
}
