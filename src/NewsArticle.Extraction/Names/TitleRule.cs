using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>A capitalised run right after a title is a person: "President Vladimir V. Putin", "Gen. Valerii Zaluzhnyi", "Mr. Peskov".</summary>
internal static class TitleRule
{
    /// <summary>Titles that stand before nothing but a person.</summary>
    private static bool IsCertain(Word word) => word.Lower is "mr." or "mrs." or "ms." or "mr" or "mrs" or "ms" or "dr." or "prof." or "gen."
        or "lt." or "col." or "capt." or "sgt." or "maj." or "sen." or "rep." or "gov." or "adm." or "rev." or "cmdr.";

    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        foreach (var sentence in paragraph.Sentences)
        {
            for (var index = sentence.First; index + 1 < sentence.End; index++)
            {
                if (!tokens[index].Word.IsCapitalized || !NameTables.IsTitle(tokens[index].Word) || NameTables.IsTitle(tokens[index + 1].Word))
                {
                    continue;
                }

                var run = CapitalizedRuns.From(tokens, index + 1, sentence.End);
                if (!run.IsEmpty && (IsCertain(tokens[index].Word) || CouldBePerson(tokens, run)))
                {
                    yield return new NameMention(paragraph.Index, run, NameKind.Person, "title", IsCertain(tokens[index].Word) ? 0.99 : 0.93);
                    index = run.End - 1;
                }
            }
        }
    }

    /// <summary>Not in "Justice Department", "General Motors", "Prince Edward Island", "President of".</summary>
    private static bool CouldBePerson(TokenList tokens, TokenRange run)
    {
        var (first, last) = (tokens[run.First].Word, tokens[run.End - 1].Word);
        return !NameTables.IsOrganizationWord(last) && !NameTables.IsSiteWord(last, out _) && !Nationalities.TryGet(first, out _)
            && !NameTables.IsRole(first) && (run.Count > 1 || !GazetteerRule.IsCountry(tokens, run));
    }
}
