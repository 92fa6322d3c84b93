namespace NewsArticle.Extraction.Attributions;

/// <summary>What a cue credits its source with.</summary>
public enum ContentForm
{
    /// <summary>A statement: "said that the road was closed", "the road was closed, according to police".</summary>
    Clause,

    /// <summary>What somebody wants, vows or holds against another: "urged residents to leave", "accused the army of theft".</summary>
    Complement,

    /// <summary>A thing rather than words: "reported three deaths", "denied the claim".</summary>
    Phrase,

    /// <summary>Only words between quotation marks: "called the ruling “a mistake”".</summary>
    Quotation,
}
