using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>Puts the ends of a found name where a reader would.</summary>
internal static class NameBoundaries
{
    private static readonly HashSet<string> Openers = WordList.Set("Names/Tables/sentence-openers.txt");

    private static readonly HashSet<string> CompoundEnds = WordList.Set("Names/Tables/compound-ends.txt");

    private static readonly WordFact<bool> Opens = new(word => word.Shape == WordShape.Punctuation || Openers.Contains(word.Lower) || IsCompound(word.Lower));

    /// <summary>"The Kremlin" is named Kremlin; what stands before a name to open its sentence is no part of it either.</summary>
    public static TokenRange WithoutArticle(TokenList tokens, TokenRange name)
    {
        var first = name.First;
        while (first < name.End && IsOpener(tokens[first].Word))
        {
            first++;
        }

        return new TokenRange(first, name.End);
    }

    /// <summary>A person's name without titles before it.</summary>
    public static TokenRange OfPerson(TokenList tokens, TokenRange name)
    {
        name = Trimmed(tokens, name);
        var first = name.First;
        while (first < name.End - 1 && TitleLength(tokens, first) is > 0 and var length && first + length < name.End)
        {
            first += length;
        }

        return new TokenRange(first, name.End);
    }

    /// <summary>How many tokens a title has that starts here: "Tan Sri" is two, and Tan alone a surname.</summary>
    private static int TitleLength(TokenList tokens, int first) =>
        tokens[first].Text is ("Tan" or "Toh") && tokens[first + 1].Text is ("Sri" or "Seri" or "Puan") ? 2 : NameTables.IsTitle(tokens[first].Word) ? 1 : 0;

    /// <summary>A name without what opens its sentence, and without possessives, marks and small words at its end.</summary>
    public static TokenRange Trimmed(TokenList tokens, TokenRange name)
    {
        name = WithoutArticle(tokens, name);
        var end = name.End;
        while (end > name.First && !IsEnd(tokens[end - 1].Word))
        {
            end--;
        }

        return new TokenRange(name.First, end);
    }

    /// <summary>A name ends in a capitalised word or a number: not in "Kremlin’s", "Islamic State of".</summary>
    private static bool IsEnd(Word word) => word.IsCapitalized || word.Shape is WordShape.Number or WordShape.NumberAndLetters;

    /// <summary>A, the, later: opens a sentence, and is written large there.</summary>
    public static bool IsOpener(Word word) => Opens.Of(word);

    /// <summary>The ends of compounds that say something of the name behind them: "Toulouse-based Airbus", "Nobel-winning".</summary>
    private static bool IsCompound(string lower)
    {
        var hyphen = lower.LastIndexOf('-');
        return hyphen > 0 && CompoundEnds.Contains(lower[(hyphen + 1)..]);
    }
}
