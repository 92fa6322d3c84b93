using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>
/// A given name with a surname behind it is a person: "Chinedu Okafor", "Nayib Bukele"; and so is a family name that stands first:
/// "Moon Jae-in". Where the tables know every word, that is nearly certain.
/// </summary>
internal static class GivenNameRule
{
    private const double Certain = 0.99;

    private const double Likely = 0.75;

    private const int Longest = 4;

    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        foreach (var sentence in paragraph.Sentences)
        {
            for (var index = sentence.First; index + 1 < sentence.End; index++)
            {
                if (!tokens[index].Word.IsCapitalized)
                {
                    continue;
                }

                var run = CapitalizedRuns.From(tokens, index, sentence.End);
                var name = NameBoundaries.OfPerson(tokens, run);
                if (name.Count is > 1 and <= Longest && (IsGivenFirst(tokens, name) || IsFamilyFirst(tokens, name)) && PersonWords.CouldBePerson(tokens, name) && !PlacePhraseRule.IsInRegion(tokens, name, sentence) && !SiteRule.IsNamedAfterPerson(tokens, name, sentence))
                {
                    yield return new NameMention(paragraph.Index, name, NameKind.Person, "given-name", KnowsEveryWord(tokens, name) ? Certain : Likely);
                }

                index = Math.Max(index, run.End - 1);
            }
        }
    }

    /// <summary>Behind a given name and something more, the last word may be a surname that no table has.</summary>
    private static bool IsGivenFirst(TokenList tokens, TokenRange name)
    {
        var last = tokens[name.End - 1].Word;
        return NameTables.IsGivenName(tokens[name.First].Word) && (NameTables.IsSurname(last) || name.Count > 2 && !CommonWords.Contains(last));
    }

    /// <summary>"Moon Jae-in", "Park Geun-hye": the given name is written with a hyphen and one capital.</summary>
    private static bool IsFamilyFirst(TokenList tokens, TokenRange name)
    {
        var given = tokens[name.End - 1].Word;
        return name.Count == 2 && NameTables.IsFamilyFirst(tokens[name.First].Word) && given.Shape == WordShape.Capitalized && given.Text.Contains('-', StringComparison.Ordinal);
    }

    private static bool KnowsEveryWord(TokenList tokens, TokenRange name)
    {
        for (var index = name.First; index < name.End; index++)
        {
            var word = tokens[index].Word;
            if (!NameTables.IsGivenName(word) && !NameTables.IsSurname(word) && !NameTables.IsParticle(word) && !word.IsInitial)
            {
                return false;
            }
        }

        return true;
    }
}
