namespace NewsArticle.Data.Searching.Queries;

/// <summary>What a text must have; in analysed words, so that every database finds the same.</summary>
public abstract record TextPattern
{
    /// <summary>The greatest distance that a <see cref="Near"/> may have.</summary>
    public const int Farthest = 100;

    private TextPattern()
    {
    }

    /// <summary>These words in a row; a single word is a row of one.</summary>
    /// <param name="Stems">Stems; of a publisher, which has no inflections, folded words.</param>
    public sealed record Row(IReadOnlyList<string> Stems) : TextPattern;

    /// <summary>A word that starts so.</summary>
    /// <param name="Start">The start of a folded word.</param>
    public sealed record Prefix(string Start) : TextPattern;

    /// <summary>Two rows, in either order, with not more than so many words between them. The end of a paragraph counts as one word.</summary>
    public sealed record Near(Row First, Row Second, int Distance) : TextPattern;
}
