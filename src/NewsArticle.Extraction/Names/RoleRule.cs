using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>Two capitalised words or more right after a role written small are a person: "lawyer Thandiwe Mokoena", "striker Sadio Mané".</summary>
internal static class RoleRule
{
    private const double Confidence = 0.9;

    private const int Longest = 5;

    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        foreach (var sentence in paragraph.Sentences)
        {
            for (var index = sentence.First; index + 2 < sentence.End; index++)
            {
                if (tokens[index].Word.Shape != WordShape.Lower || !tokens[index + 1].Word.IsCapitalized || !NameTables.IsRole(tokens[index].Word))
                {
                    continue;
                }

                var run = NameBoundaries.OfPerson(tokens, CapitalizedRuns.From(tokens, index + 1, sentence.End));
                if (run.Count is > 1 and <= Longest && PersonWords.CouldBePerson(tokens, run))
                {
                    yield return new NameMention(paragraph.Index, run, NameKind.Person, "role-before", Confidence);
                    index = run.End - 1;
                }
            }
        }
    }
}
