using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Names;

/// <summary>A given name with a surname behind it is a person, where nothing longer or surer covers it: "Chinedu Okafor", "Nayib Bukele".</summary>
internal static class GivenNameRule
{
    private const double Confidence = 0.75;

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
                if (name.Count is > 1 and <= Longest && NameTables.IsGivenName(tokens[name.First].Word) && NameTables.IsSurname(tokens[name.End - 1].Word)
                    && PersonWords.CouldBePerson(tokens, name))
                {
                    yield return new NameMention(paragraph.Index, name, NameKind.Person, "given-name", Confidence);
                }

                index = Math.Max(index, run.End - 1);
            }
        }
    }
}
