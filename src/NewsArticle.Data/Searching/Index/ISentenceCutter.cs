namespace NewsArticle.Data.Searching.Index;

/// <summary>Knows where sentences end.</summary>
public interface ISentenceCutter
{
    /// <summary>The sentences of a paragraph in order: UTF-16 units, the end excluded.</summary>
    IReadOnlyList<(int Start, int End)> Cut(string paragraph);
}

/// <summary>Takes every paragraph for one sentence, where nobody knows better.</summary>
public sealed class UncutParagraphs : ISentenceCutter
{
    /// <inheritdoc/>
    public IReadOnlyList<(int Start, int End)> Cut(string paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return paragraph.Length is 0 ? [] : [(0, paragraph.Length)];
    }
}
