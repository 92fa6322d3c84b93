using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>An organization of the table, its longest name first: "Islamic State of Iraq and the Levant" before "Islamic State".</summary>
internal static class KnownOrganizationRule
{
    private const double OneWord = 0.9;

    /// <summary>What a word such as Target or Time is worth as an organization; the tagger must agree.</summary>
    private const double CommonWord = 0.2;

    private static readonly HashSet<string> Names = WordList.Set("Names/Tables/organizations.txt");

    private static readonly HashSet<string> LowerNames = Names.Select(name => name.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    /// <summary>For each first word the greatest number of words that a name with it has.</summary>
    private static readonly Dictionary<string, int> LongestByFirstWord = Names
        .GroupBy(FirstWord, StringComparer.Ordinal)
        .ToDictionary(names => names.Key, names => names.Max(name => name.Split(' ').Length), StringComparer.Ordinal);

    private static readonly WordFact<int> LongestWith = new(word => LongestByFirstWord.GetValueOrDefault(word.Text));

    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        for (var index = 0; index < tokens.Count; index++)
        {
            var count = LongestAt(paragraph, tokens, index);
            if (count > 0)
            {
                var confidence = count > 1 || tokens[index].Word.Shape == WordShape.AllCapitals ? 1 : CommonWords.Contains(tokens[index].Word) ? CommonWord : OneWord;
                yield return new NameMention(paragraph.Index, new TokenRange(index, index + count), NameKind.Organization, "known-organization", confidence);
                index += count - 1;
            }
        }
    }

    /// <summary>Whether a word alone is a name of the table.</summary>
    public static bool IsName(Word word) => Names.Contains(word.Text);

    /// <summary>Whether a form in lower case is a name of the table that no organization word ends, as companies' names are.</summary>
    public static bool IsCompany(string form) => LowerNames.Contains(form) && !NameTables.EndsInOrganizationWord(form);

    /// <summary>Whether a name of the table starts with a word.</summary>
    public static bool StartsName(Word word) => LongestWith.Of(word) > 0;

    private static int LongestAt(Paragraph paragraph, TokenList tokens, int index)
    {
        for (var count = Math.Min(LongestWith.Of(tokens[index].Word), tokens.Count - index); count > 0; count--)
        {
            if (Names.Contains(paragraph.TextOf(new TokenRange(index, index + count))))
            {
                return count;
            }
        }

        return 0;
    }

    private static string FirstWord(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? name : name[..space];
    }
}
