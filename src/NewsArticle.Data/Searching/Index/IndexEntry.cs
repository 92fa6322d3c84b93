namespace NewsArticle.Data.Searching.Index;

/// <summary>What the index holds of one text.</summary>
public abstract record IndexEntry
{
    private IndexEntry()
    {
    }

    /// <summary>An article; replaces what was there of it and of its sentences, which come after it.</summary>
    public sealed record OfArticle(int Id, IndexedText Headline, IndexedText Body, IndexedText Publisher) : IndexEntry;

    /// <summary>A quote; replaces what was there of it.</summary>
    public sealed record OfQuote(int Id, IndexedText Text) : IndexEntry;

    /// <summary>A new <see cref="Sentence"/>, which is stored with it.</summary>
    public sealed record OfSentence(int ArticleId, int Paragraph, int Start, int End, IndexedText Text) : IndexEntry;
}
