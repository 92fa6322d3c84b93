using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>Finds the tables that a word stands in.</summary>
internal static class WordTablesLookup
{
    private const WordTables OfPlaces = WordTables.Country | WordTables.Region | WordTables.Town;

    public static WordTables Of(Word word, NameEvidence evidence) => Of(word)
        & ((evidence.HasFlag(NameEvidence.Gazetteer) ? OfPlaces : 0) | (evidence.HasFlag(NameEvidence.WordTables) ? ~OfPlaces : 0));

    private static WordTables Of(Word word)
    {
        if (!word.IsWord)
        {
            return WordTables.None;
        }

        return (NameTables.IsTitle(word) ? WordTables.Title : 0)
            | (NameTables.IsGivenName(word) ? WordTables.GivenName : 0)
            | (NameTables.IsOrganizationWord(word) ? WordTables.OrganizationWord : 0)
            | (NameTables.IsSiteWord(word, out _) ? WordTables.SiteWord : 0)
            | (NameTables.IsCalendar(word) ? WordTables.Calendar : 0)
            | (SpeechVerbs.IsSpeechVerb(word.Lower) ? WordTables.SpeechVerb : 0)
            | (NameTables.IsRole(word) ? WordTables.RoleWord : 0)
            | (NameTables.IsParticle(word) ? WordTables.Particle : 0)
            | (CommonWords.Contains(word) ? WordTables.CommonWord : 0)
            | (KnownOrganizationRule.StartsName(word) ? WordTables.KnownOrganization : 0)
            | (NameTables.IsSurname(word) ? WordTables.Surname : 0)
            | (word.IsCapitalized ? OfPlace(word) : 0);
    }

    /// <summary>The best known place of a name decides.</summary>
    private static WordTables OfPlace(Word word)
    {
        if (Nationalities.TryGet(word, out _))
        {
            return WordTables.Nationality;
        }

        return PlaceIndex.World.KnownKind(word.Text) switch
        {
            null => WordTables.None,
            PlaceKind.Country or PlaceKind.Continent => WordTables.Country,
            PlaceKind.City => WordTables.Town,
            _ => WordTables.Region,
        };
    }
}
