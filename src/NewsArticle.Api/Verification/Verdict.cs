namespace NewsArticle.Api.Verification;

/// <summary>Whether words stand where somebody says they do.</summary>
public enum Verdict
{
    /// <summary>They stand exactly there.</summary>
    Verbatim,

    /// <summary>They do not stand there, but the same words stand elsewhere in the article.</summary>
    Moved,

    /// <summary>The article does not have them, or the archive does not have the article.</summary>
    Gone,
}
