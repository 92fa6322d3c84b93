namespace NewsArticle.Data;

/// <summary>A number that an article reports of an attack or of the forces in it.</summary>
public sealed class AttackFigure : Evidenced, IProvenanced
{
    public Article Article { get; private set; } = null!;

    public required AttackMetric Metric { get; set; }

    /// <summary>What is counted: singular, lower case.</summary>
    public required string Object { get; set; }

    public required long Value { get; set; }

    /// <summary>The upper end of a range; null otherwise.</summary>
    public long? ValueMax { get; set; }

    public required AttackQualifier Qualifier { get; set; }

    /// <summary>The exact words of the number; they stand inside the evidence.</summary>
    public required string Wording { get; set; }

    public string? Weapon { get; set; }

    /// <summary>Who is credited, as named or described; null in the reporter's own voice.</summary>
    public string? ClaimantName { get; set; }

    public int? ClaimantId { get; private set; }

    /// <summary>The identity credited; null for an unnamed claimant ("police") and in the reporter's own voice.</summary>
    public Identity? Claimant { get; set; }

    public int? PlaceId { get; private set; }

    public Place? Place { get; set; }

    public DateOnly? OccurredOn { get; set; }

    /// <summary>How much of <see cref="OccurredOn"/> is meant; null with it.</summary>
    public DatePrecision? OccurredOnPrecision { get; set; }

    public int? PartOfId { get; private set; }

    /// <summary>The figure of the same article that this one is a part of, or null.</summary>
    public AttackFigure? PartOf { get; set; }

    /// <summary>The share of <see cref="PartOf"/> that the text names ("half of them" is 0.5), or null.</summary>
    public double? Ratio { get; set; }

    public int? CorrectsId { get; private set; }

    /// <summary>The figure of the same article that this one replaces, or null.</summary>
    public AttackFigure? Corrects { get; set; }

    /// <summary>The number that the text says this one replaces, or null.</summary>
    public long? PreviousValue { get; set; }

    public required Provenance Provenance { get; set; }

    /// <summary>Becomes what another figure of the same article says, and keeps its id.</summary>
    public void TakeFrom(AttackFigure other)
    {
        ArgumentNullException.ThrowIfNull(other);

        Metric = other.Metric;
        Object = other.Object;
        (Value, ValueMax, Qualifier) = (other.Value, other.ValueMax, other.Qualifier);
        Wording = other.Wording;
        Weapon = other.Weapon;
        (ClaimantName, Claimant) = (other.ClaimantName, other.Claimant);
        Place = other.Place;
        (OccurredOn, OccurredOnPrecision) = (other.OccurredOn, other.OccurredOnPrecision);
        (PartOf, Ratio) = (other.PartOf, other.Ratio);
        (Corrects, PreviousValue) = (other.Corrects, other.PreviousValue);
        Evidence = other.Evidence;
        Provenance = other.Provenance;
    }
}
