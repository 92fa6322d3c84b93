using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>A word as the tagger sees it: hashes that are computed once per spelling.</summary>
public sealed class TaggedWord
{
    /// <summary>Stands before the first word of a sentence.</summary>
    internal static readonly TaggedWord Start = new("<s>");

    /// <summary>Stands after the last word of a sentence.</summary>
    internal static readonly TaggedWord End = new("</s>");

    public TaggedWord(Word word)
    {
        Lower = Level(word.Lower);
        Hash = TagFeatures.Hash(Lower);
        Pattern = PatternOf(word.Text);
        IsCapitalized = word.IsCapitalized;
        Tables = WordTablesLookup.Of(word);
    }

    private TaggedWord(string edge)
    {
        Lower = edge;
        Hash = TagFeatures.Hash(edge);
        Pattern = Hash;
    }

    public string Lower { get; }

    public uint Hash { get; }

    public uint Pattern { get; }

    public bool IsCapitalized { get; }

    public WordTables Tables { get; }

    /// <summary>Quotation marks of every form look alike to the tagger, and so do all numbers of one length.</summary>
    private static string Level(string lower)
    {
        if (lower is "“" or "”" or "''" or "``" or "«" or "»" or "„")
        {
            return "\"";
        }

        return char.IsDigit(lower[0]) ? string.Create(lower.Length, lower, (level, text) =>
        {
            for (var index = 0; index < text.Length; index++)
            {
                level[index] = char.IsDigit(text[index]) ? '0' : text[index];
            }
        }) : lower;
    }

    /// <summary>The spelling with letters as A and a, digits as 0, and runs of more than two cut to two: "Aa", "A.A.", "00,00".</summary>
    private static uint PatternOf(string text)
    {
        Span<char> pattern = stackalloc char[12];
        var length = 0;
        foreach (var unit in text)
        {
            var symbol = char.IsUpper(unit) ? 'A' : char.IsLetter(unit) ? 'a' : char.IsDigit(unit) ? '0' : unit;
            if (length >= 2 && pattern[length - 1] == symbol && pattern[length - 2] == symbol)
            {
                continue;
            }

            if (length == pattern.Length)
            {
                break;
            }

            pattern[length++] = symbol;
        }

        return TagFeatures.Hash(pattern[..length]);
    }
}
