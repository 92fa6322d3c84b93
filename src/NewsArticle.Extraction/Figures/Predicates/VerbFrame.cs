using NewsArticle.Extraction.Figures.Counts;

namespace NewsArticle.Extraction.Figures.Predicates;

/// <summary>What a verb makes of what is counted in one of its roles.</summary>
internal readonly record struct VerbFrame(VerbRole Role, ObjectClass Classes, FigureMetric Metric);

internal enum VerbRole
{
    /// <summary>What the verb acts on: the object of the active, the subject of the passive.</summary>
    Object,

    /// <summary>Who or what acts.</summary>
    Subject,

    /// <summary>What the action is aimed at: behind "at", "on", "against".</summary>
    At,
}
