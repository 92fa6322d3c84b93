namespace NewsArticle.Data.Revisions;

/// <summary>An attack figure as it was; other figures of the article are named by their ids.</summary>
public sealed record FigureState
{
    public required int Id { get; init; }

    public required AttackMetric Metric { get; init; }

    public required string Object { get; init; }

    public required long Value { get; init; }

    public long? ValueMax { get; init; }

    public required AttackQualifier Qualifier { get; init; }

    public required string Wording { get; init; }

    public string? Weapon { get; init; }

    public string? ClaimantName { get; init; }

    public int? Claimant { get; init; }

    public int? Place { get; init; }

    public DateOnly? OccurredOn { get; init; }

    public DatePrecision? OccurredOnPrecision { get; init; }

    public int? PartOf { get; init; }

    public double? Ratio { get; init; }

    public int? Corrects { get; init; }

    public long? PreviousValue { get; init; }

    public required Evidence Evidence { get; init; }

    public required Provenance Provenance { get; init; }

    public static FigureState Of(AttackFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);

        return new FigureState
        {
            Id = figure.Id,
            Metric = figure.Metric,
            Object = figure.Object,
            Value = figure.Value,
            ValueMax = figure.ValueMax,
            Qualifier = figure.Qualifier,
            Wording = figure.Wording,
            Weapon = figure.Weapon,
            ClaimantName = figure.ClaimantName,
            Claimant = figure.Claimant?.Id,
            Place = figure.Place?.Id,
            OccurredOn = figure.OccurredOn,
            OccurredOnPrecision = figure.OccurredOnPrecision,
            PartOf = figure.PartOf?.Id,
            Ratio = figure.Ratio,
            Corrects = figure.Corrects?.Id,
            PreviousValue = figure.PreviousValue,
            Evidence = figure.Evidence,
            Provenance = figure.Provenance,
        };
    }

    /// <summary>All figures of an article, which refer to each other.</summary>
    public static List<AttackFigure> ToFigures(IReadOnlyList<FigureState> states, IReadOnlyDictionary<int, Identity> identities)
    {
        var figures = states.ToDictionary(state => state.Id, state => state.ToFigure(identities));
        foreach (var state in states)
        {
            figures[state.Id].PartOf = state.PartOf is { } whole ? figures[whole] : null;
            figures[state.Id].Corrects = state.Corrects is { } corrected ? figures[corrected] : null;
        }

        return [.. figures.Values];
    }

    private AttackFigure ToFigure(IReadOnlyDictionary<int, Identity> identities) => new()
    {
        Id = Id,
        Metric = Metric,
        Object = Object,
        Value = Value,
        ValueMax = ValueMax,
        Qualifier = Qualifier,
        Wording = Wording,
        Weapon = Weapon,
        ClaimantName = ClaimantName,
        Claimant = Claimant is { } claimant ? identities[claimant] : null,
        Place = Place is { } place ? (Place)identities[place] : null,
        OccurredOn = OccurredOn,
        OccurredOnPrecision = OccurredOnPrecision,
        Ratio = Ratio,
        PreviousValue = PreviousValue,
        Evidence = Evidence,
        Provenance = Provenance,
    };
}
