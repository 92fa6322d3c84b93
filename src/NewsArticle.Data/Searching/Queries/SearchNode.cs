namespace NewsArticle.Data.Searching.Queries;

/// <summary>A part of a query that holds for an article or a quote, or does not; immutable.</summary>
public abstract record SearchNode
{
    private SearchNode()
    {
    }

    /// <summary>All parts hold; at least one of them is no <see cref="Excluded"/>.</summary>
    public sealed record AllOf(IReadOnlyList<SearchNode> Parts) : SearchNode;

    /// <summary>Any of the parts holds; none of them is an <see cref="Excluded"/>.</summary>
    public sealed record AnyOf(IReadOnlyList<SearchNode> Parts) : SearchNode;

    /// <summary>The part does not hold. Stands inside an <see cref="AllOf"/> only.</summary>
    public sealed record Excluded(SearchNode Part) : SearchNode;

    /// <summary>A text has the pattern.</summary>
    /// <param name="Field">Text, headline, body or publisher; inside a <see cref="InSentence"/> the sentence.</param>
    /// <param name="Pattern">What must stand there.</param>
    public sealed record InText(SearchField Field, TextPattern Pattern) : SearchNode;

    /// <summary>A name or an alias has these words in a row.</summary>
    /// <param name="Field">Speaker, person or place.</param>
    /// <param name="Key">The words, as a <see cref="NameKey"/> has them.</param>
    /// <param name="IsPrefix">Whether the last word may go on.</param>
    public sealed record InName(SearchField Field, string Key, bool IsPrefix) : SearchNode;

    /// <summary>One sentence has it all.</summary>
    /// <param name="Inner">Made of texts alone.</param>
    public sealed record InSentence(SearchNode Inner) : SearchNode;
}
