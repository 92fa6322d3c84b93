using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>Puts the ends of a found name where a reader would.</summary>
internal static class NameBoundaries
{
    /// <summary>"The Kremlin" is named Kremlin; what stands before a name to open its sentence is no part of it either.</summary>
    public static TokenRange WithoutArticle(IReadOnlyList<Token> tokens, TokenRange name)
    {
        var first = name.First;
        while (first < name.End && IsOpener(tokens[first].Word))
        {
            first++;
        }

        return new TokenRange(first, name.End);
    }

    /// <summary>A person's name without titles before it and possessives, marks or roles after it.</summary>
    public static TokenRange OfPerson(IReadOnlyList<Token> tokens, TokenRange name)
    {
        name = WithoutArticle(tokens, name);
        var (first, end) = (name.First, name.End);
        while (first < end - 1 && (NameTables.IsTitle(tokens[first].Word) || tokens[first].Word.Shape == WordShape.Punctuation))
        {
            first++;
        }

        while (end > first + 1 && IsTail(tokens[end - 1].Word))
        {
            end--;
        }

        return new TokenRange(first, end);
    }

    private static bool IsTail(Word word) => word.Shape == WordShape.Punctuation || word.Lower is "'s";

    private static bool IsOpener(Word word) => word.Lower is "the" or "a" or "an" or "in" or "at" or "on" or "from" or "for" or "and" or "but" or "as"
        or "this" or "that" or "when" or "while" or "after" or "before" or "since" or "if" or "though" or "although" or "also" or "with" or "by" or "of" or "to"
        or "according" or "his" or "her" or "its" or "their" or "our" or "meanwhile" or "however" or "earlier" or "later" or "last" or "both" or "some" or "most" or "many"
        || word.Shape == WordShape.Punctuation;
}
