using System.Text;
using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>A word as the tagger sees it: hashes that are computed once per spelling.</summary>
public sealed class TaggedWord
{
    /// <summary>Stands before the first word of a sentence.</summary>
    internal static readonly TaggedWord Start = new("<s>");

    /// <summary>Stands after the last word of a sentence.</summary>
    internal static readonly TaggedWord End = new("</s>");

    /// <summary>Small words and marks that stand inside names: of, the, bin, de, &amp;.</summary>
    private static readonly HashSet<string> InnerWords = WordList.Set("Names/Tagging/inner-words.txt");

    /// <param name="word">The word.</param>
    /// <param name="evidence">Without classes it has none, and stands in no table that is left out.</param>
    public TaggedWord(Word word, NameEvidence evidence = NameEvidence.All)
    {
        Lower = Level(word.Lower);
        Hash = TagFeatures.Hash(Lower);
        Pattern = PatternOf(word.Text);
        IsCapitalized = word.IsCapitalized;
        IsWord = word.IsWord;
        HasCapital = word.Text.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0 || IsCapitalized;
        IsInner = !HasCapital && (InnerWords.Contains(Lower) || char.IsDigit(Lower[0]));
        Tables = WordTablesLookup.Of(word, evidence);
        Fine = evidence.HasFlag(NameEvidence.WordClasses) ? ClassOf(Lower) : NameWordClasses.Unknown;
        Middle = NameWordClasses.MiddleOf(Fine);
        Coarse = NameWordClasses.Default.CoarseOf(Fine);
    }

    private TaggedWord(string edge)
    {
        Lower = edge;
        Hash = TagFeatures.Hash(edge);
        Pattern = Hash;
        Fine = NameWordClasses.Unknown;
        Middle = Hash;
        Coarse = Hash;
    }

    public string Lower { get; }

    public uint Hash { get; }

    public uint Pattern { get; }

    public bool IsCapitalized { get; }

    public bool IsWord { get; }

    /// <summary>Whether a capital stands anywhere in it; only such a word is a name by itself.</summary>
    public bool HasCapital { get; }

    /// <summary>Whether it can stand inside a name although it has no capital: "of", "bin", a number.</summary>
    public bool IsInner { get; }

    public WordTables Tables { get; }

    /// <summary>The word's class in the finest grain; see <see cref="NameWordClasses"/>.</summary>
    public ushort Fine { get; }

    /// <summary>The word's class in the middle grain.</summary>
    public uint Middle { get; }

    /// <summary>The word's class in the coarse grain.</summary>
    public uint Coarse { get; }

    /// <summary>What the word's own features add to the scores of the tokens around it, once a tagger has computed it.</summary>
    internal WordScores? Scores { get; set; }

    /// <summary>The class of the word, else of its letters without accents, else of what follows its last hyphen ("al-kuwaiti").</summary>
    private static ushort ClassOf(string lower)
    {
        var classes = NameWordClasses.Default;
        var found = classes.FineOf(TagFeatures.Hash(lower));
        if (found == NameWordClasses.Unknown && !Ascii.IsValid(lower))
        {
            found = classes.FineOf(TagFeatures.Hash(Folded(lower)));
        }

        var hyphen = lower.LastIndexOf('-');
        return found == NameWordClasses.Unknown && hyphen > 0 ? classes.FineOf(TagFeatures.Hash(lower.AsSpan(hyphen + 1))) : found;
    }

    private static string Folded(string lower)
    {
        var folded = new StringBuilder(lower.Length);
        foreach (var character in lower)
        {
            folded.Append(LetterFolding.Fold(character) ?? character.ToString());
        }

        return folded.ToString();
    }

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
