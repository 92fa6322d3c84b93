using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>
/// What is written like a name and names nobody: "Nobel Peace Prize", "Geneva Conventions", "Toyota pickup", "Boeing 737", the
/// office in "Minister of Foreign Affairs".
/// </summary>
internal static class NoNames
{
    private static readonly HashSet<string> Things = WordList.Set("Names/Tables/thing-words.txt");
    private static readonly HashSet<string> Makers = WordList.Set("Names/Tables/makers.txt");
    private static readonly HashSet<string> Products = WordList.Set("Names/Tables/product-words.txt");

    public static bool Contains(Paragraph paragraph, NameMention name) =>
        EndsInThing(paragraph.Tokens, name) || name.Kind == NameKind.Organization && (IsProduct(paragraph.Tokens, name.Tokens)
            || name.Rule != "known-organization" && (IsOffice(paragraph.Tokens, name.Tokens) || IsSite(paragraph.Tokens, name)));

    /// <summary>"Davis Cup"; but Jude Law and James Bond are people.</summary>
    private static bool EndsInThing(TokenList tokens, NameMention name)
    {
        var last = tokens[name.Tokens.End - 1].Lower;
        return name.Tokens.Count > 1 && Things.Contains(last) && name.Rule is not ("known-organization" or "site-word") && !(name.Kind == NameKind.Person && last is ("law" or "day" or "bond" or "bill"));
    }

    private static bool IsProduct(TokenList tokens, TokenRange name)
    {
        if (!Makers.Contains(tokens[name.First].Lower))
        {
            return false;
        }

        var last = tokens[name.End - 1];
        return name.Count == 1
            ? name.End < tokens.Count && (Products.Contains(tokens[name.End].Lower) || IsModelNumber(tokens[name.End]))
            : IsModelNumber(last);
    }

    /// <summary>737, A380, F-150; a year stands after any name.</summary>
    private static bool IsModelNumber(Token token) =>
        token.Word.Shape is WordShape.NumberAndLetters || token.Word.IsCapitalized && token.Text.AsSpan().ContainsAnyInRange('0', '9')
        || token.Word.Shape == WordShape.Number && token.Text.Length == 3;

    /// <summary>"Motootua Hospital" and "Lagos State" are places, whatever the tagger takes them for.</summary>
    private static bool IsSite(TokenList tokens, NameMention name)
    {
        var last = tokens[name.Tokens.End - 1].Word;
        return name is { Rule: "tagger", Tokens.Count: > 1 } && !NameTables.IsOrganizationWord(last) && NameTables.IsSiteWord(last, out _)
            && SiteRule.IsSite(tokens, name.Tokens);
    }

    /// <summary>"Foreign Affairs" behind "Minister of", and "Minister of Foreign Affairs" itself; but not "Prince Group" or "Office of the President".</summary>
    private static bool IsOffice(TokenList tokens, TokenRange name)
    {
        var first = tokens[name.First].Word;
        if (NameTables.IsOrganizationWord(tokens[name.End - 1].Word) || first.Shape == WordShape.AllCapitals)
        {
            return false;
        }

        var opensWithTitle = name.Count > 1 && NameTables.IsTitle(first);
        var standsBehindTitle = name.First > 1 && tokens[name.First - 1].Text is ("of" or "for")
            && tokens[name.First - 2].Word.IsCapitalized && NameTables.IsTitle(tokens[name.First - 2].Word);
        return opensWithTitle || standsBehindTitle;
    }
}
