using System.Text.Json.Serialization;
using NewsArticle.Api.Annotations;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Formats.GeoJson;
using NewsArticle.Data;

namespace NewsArticle.Api.AttackFigures;

/// <summary>A number that an article reports of an attack or of the forces in it.</summary>
public sealed record AttackFigureResponse : AnnotationResponse, ILocated
{
    internal AttackFigureResponse(AttackFigure figure)
        : base(figure.Id, figure.Provenance)
    {
        ArticleId = KeyOf(figure.ArticleId);
        Metric = figure.Metric;
        Object = figure.Object;
        Value = figure.Value;
        ValueMax = figure.ValueMax;
        Qualifier = figure.Qualifier;
        Wording = figure.Wording;
        Weapon = figure.Weapon;
        ClaimedBy = ClaimantResponse.From(figure.Claimant, figure.ClaimantName);
        Place = FigurePlaceResponse.From(figure.Place);
        OccurredOn = figure.OccurredOn;
        OccurredOnPrecision = figure.OccurredOnPrecision;
        PartOf = OtherFigureResponse.From(figure.PartOf);
        Ratio = figure.Ratio;
        Corrects = OtherFigureResponse.From(figure.Corrects);
        PreviousValue = figure.PreviousValue;
        Evidence = EvidenceResponse.From(figure.Evidence);
    }

    /// <summary>The article that reports it; absent in an extraction, which stores nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ArticleId { get; }

    /// <summary>What happened to what is counted.</summary>
    public AttackMetric Metric { get; }

    /// <summary>What is counted: singular, lower case ("drone", "person").</summary>
    public string Object { get; }

    /// <summary>The number, or the lower end of a range.</summary>
    public long Value { get; }

    /// <summary>The upper end of a range; null otherwise.</summary>
    public long? ValueMax { get; }

    /// <summary>How the text bounds the number.</summary>
    public AttackQualifier Qualifier { get; }

    /// <summary>The exact words of the number ("at least 35").</summary>
    public string Wording { get; }

    /// <summary>The weapon, singular and lower case, or null.</summary>
    public string? Weapon { get; }

    /// <summary>Who is credited with the number; null in the reporter's own voice.</summary>
    public ClaimantResponse? ClaimedBy { get; }

    /// <summary>The most specific named place the text gives, or null.</summary>
    public FigurePlaceResponse? Place { get; }

    /// <summary>When it happened: the day, or the first day of the month or year meant; null where the text does not say.</summary>
    public DateOnly? OccurredOn { get; }

    /// <summary>How much of <c>occurredOn</c> is meant; null with it.</summary>
    public DatePrecision? OccurredOnPrecision { get; }

    /// <summary>The figure of the same article that this one is a part of, or null.</summary>
    public OtherFigureResponse? PartOf { get; }

    /// <summary>The share of <c>partOf</c> that the text names ("half of them" is 0.5), or null.</summary>
    public double? Ratio { get; }

    /// <summary>The figure of the same article that this one replaces ("rose to 7 from 5"), or null.</summary>
    public OtherFigureResponse? Corrects { get; }

    /// <summary>The number that the text says this one replaces, or null.</summary>
    public long? PreviousValue { get; }

    /// <summary>Where the number is said.</summary>
    public EvidenceResponse Evidence { get; init; }

    /// <summary>How its numbers lie to those that a filter on the value asks for; absent without one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueOverlap? ValueOverlap { get; init; }

    /// <summary>The article that reports it; absent unless <c>include</c> names it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ArticleReferenceResponse? Article { get; init; }

    (double Latitude, double Longitude)? ILocated.Position =>
        Place is { Latitude: { } latitude, Longitude: { } longitude } ? (latitude, longitude) : null;

    PlacePrecision? ILocated.Precision => Place?.Precision;
}
