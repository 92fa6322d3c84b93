namespace NewsArticle.Extraction;

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
