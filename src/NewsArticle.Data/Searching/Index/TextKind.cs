namespace NewsArticle.Data.Searching.Index;

/// <summary>What the words of an index entry are the text of; ids count for each kind apart.</summary>
public enum TextKind
{
    /// <summary>Headline, body and publisher of an article.</summary>
    Article,

    /// <summary>The words of a quote.</summary>
    Quote,

    /// <summary>One <see cref="Index.Sentence"/>.</summary>
    Sentence,
}
