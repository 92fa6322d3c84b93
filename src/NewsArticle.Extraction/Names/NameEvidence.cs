namespace NewsArticle.Extraction.Names;

/// <summary>What speaks for a name. All of it does, unless somebody wants to know what one part is worth.</summary>
[Flags]
public enum NameEvidence
{
    None = 0,

    /// <summary>The trained tagger.</summary>
    Tagger = 1 << 0,

    /// <summary>To the tagger: the classes of words that are used alike.</summary>
    WordClasses = 1 << 1,

    /// <summary>To the tagger: the tables of titles, given names, organizations' words and the like. The rules have them still.</summary>
    WordTables = 1 << 2,

    /// <summary>Known places: to the tagger, and as a proposal of their own. Places that were found are looked up still.</summary>
    Gazetteer = 1 << 3,

    /// <summary>All rules but the gazetteer's.</summary>
    Rules = 1 << 4,

    /// <summary>What the whole article says of a name.</summary>
    Article = 1 << 5,

    All = Tagger | WordClasses | WordTables | Gazetteer | Rules | Article,
}
