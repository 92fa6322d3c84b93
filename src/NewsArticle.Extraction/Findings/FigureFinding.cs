namespace NewsArticle.Extraction;

/// <summary>A number that the article reports of an attack or of the forces in it.</summary>
public sealed class FigureFinding
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

    /// <summary>The shortest phrase with number, object and verb.</summary>
    public required Evidence Evidence { get; init; }

    public required string Rule { get; init; }

    /// <summary>How sure the rule is, from 0 to 1.</summary>
    public required double Confidence { get; init; }
}

/// <summary>A date as far as the article gives it.</summary>
/// <param name="Date">The day; for a month its first day, for a year the first of January.</param>
/// <param name="Precision">How much of <paramref name="Date"/> is meant.</param>
public readonly record struct OccurredOn(DateOnly Date, DatePrecision Precision);

/// <summary>How much of a date is meant.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Year,
}

/// <summary>What is counted of an attack.</summary>
public enum FigureMetric
{
    /// <summary>Weapons fired, attackers sent.</summary>
    Launched,

    /// <summary>Shot down or defused.</summary>
    Intercepted,

    /// <summary>Explosions, strikes, attacks or hits; targets hit.</summary>
    Struck,
    Killed,
    Wounded,
    Missing,

    /// <summary>Arrested, kidnapped or held.</summary>
    Captured,

    /// <summary>Fled or evacuated.</summary>
    Displaced,
    Damaged,
    Destroyed,

    /// <summary>Forces sent or present.</summary>
    Deployed,

    /// <summary>Cut off from a service or from help.</summary>
    Affected,
}

/// <summary>How the text bounds a number.</summary>
public enum FigureQualifier
{
    Exact,
    AtLeast,
    AtMost,
    About,
    Range,

    /// <summary>A word without a number ("several", "dozens").</summary>
    Vague,
}
