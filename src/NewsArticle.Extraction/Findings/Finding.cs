namespace NewsArticle.Extraction;

/// <summary>Something that extraction found, with how it was found and how sure that is. Compared by reference.</summary>
public abstract class Finding
{
    private double? _calibrated;

    /// <summary>The rule that decided what this is, such as <c>title</c> or <c>gazetteer</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>What spoke for and against it, as codes of a closed list (<c>title-before</c>, <c>seen-in-full</c>), strongest first.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>How probable it is that this is right, from 0 to 1; of a quote, that its speaker is.</summary>
    public required double Confidence
    {
        get => _calibrated ?? RuleConfidence;
        init => RuleConfidence = value;
    }

    /// <summary>What the rule itself estimated, before it was set right by what was measured.</summary>
    public double RuleConfidence { get; private init; }

    /// <summary>The strictest level at which this is kept.</summary>
    public PrecisionLevel Level { get; internal set; }

    internal void Calibrate(double confidence) => _calibrated = confidence;
}
