namespace NewsArticle.Extraction.Gazetteer;

/// <summary>How a name leads to a place.</summary>
public enum NameBond
{
    /// <summary>It is the place's main name, the beginning of it, or one that the hand-written tables give it.</summary>
    Own,

    /// <summary>It is one of the names that the place has in some language.</summary>
    Other,

    /// <summary>It only looks like a name of the place, transcribed in another way.</summary>
    Respelled,
}
