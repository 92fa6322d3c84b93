namespace NewsArticle.Extraction;

/// <summary>A number that the article reports of an attack or of the forces in it.</summary>
public sealed class FigureFinding : Finding
{
    public required FigureMetric Metric { get; init; }

    /// <summary>What is counted: singular, lower case ("drone", "police officer", "person").</summary>
    public required string Object { get; init; }

    /// <summary>The number, or the lower end of a range. Vague words stand for a convention: dozens 12, hundreds 100, thousands 1000.</summary>
    public required long Value { get; init; }

    /// <summary>The upper end of a range; null otherwise.</summary>
    public long? ValueMax { get; init; }

    public required FigureQualifier Qualifier { get; init; }

    /// <summary>The exact words of the number with its qualifier ("at least 35", "thousands").</summary>
    public required string Wording { get; init; }

    /// <summary>The weapon that did it, singular and lower case, or null.</summary>
    public string? Weapon { get; init; }

    /// <summary>Who is credited with the number; null in the reporter's own voice.</summary>
    public Source? ClaimedBy { get; init; }

    /// <summary>The most specific named place that the text gives for the event, or null.</summary>
    public PlaceFinding? Place { get; init; }

    /// <summary>When it happened, or null.</summary>
    public OccurredOn? OccurredOn { get; init; }

    /// <summary>The whole that this figure is a part of ("30 of at least 35"), or null.</summary>
    public FigureFinding? PartOf { get; init; }

    /// <summary>The share of <see cref="PartOf"/> that the text names ("half of them" is 0.5), or null.</summary>
    public double? Ratio { get; init; }

    /// <summary>The earlier figure of this text that this one replaces ("rose to 7 from 5"), or null.</summary>
    public FigureFinding? Corrects { get; init; }

    /// <summary>The number that the text says this one replaces, or null.</summary>
    public long? PreviousValue { get; init; }

    /// <summary>The shortest phrase with number, object and verb.</summary>
    public required Evidence Evidence { get; init; }
}
