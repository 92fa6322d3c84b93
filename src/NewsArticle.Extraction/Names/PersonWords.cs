using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>Tells whether capitalised words can be a person's name by what they are not.</summary>
internal static class PersonWords
{
    /// <summary>Not in "member Manchester United", "owner General Motors", "president Costa Rica".</summary>
    public static bool CouldBePerson(TokenList tokens, TokenRange name)
    {
        for (var index = name.First; index < name.End; index++)
        {
            if (!CanStandInName(tokens[index].Word))
            {
                return false;
            }
        }

        return !KnownOrganizationRule.IsName(tokens[name.First].Word) && PlaceIndex.World.LongestMatch(tokens, name.First).Count != name.Count;
    }

    private static bool CanStandInName(Word word) =>
        (word.IsCapitalized || NameTables.IsParticle(word)) && (word.Shape != WordShape.AllCapitals || word.IsInitial)
        && !NameTables.IsOrganizationWord(word) && !NameTables.IsSiteWord(word, out _) && !Nationalities.TryGet(word, out _)
        && !(CommonWords.Contains(word) && word.IsCapitalized && !NameTables.IsSurname(word) && !NameTables.IsGivenName(word) && !NameTables.IsFamilyFirst(word));
}
