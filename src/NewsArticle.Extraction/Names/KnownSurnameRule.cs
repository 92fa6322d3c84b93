using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Names;

/// <summary>A surname so well known that news uses it alone is a person, unless a longer name covers it.</summary>
internal static class KnownSurnameRule
{
    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        for (var index = 0; index < paragraph.Tokens.Count; index++)
        {
            if (NameTables.IsKnownSurname(paragraph.Tokens[index].Word))
            {
                yield return new NameMention(paragraph.Index, new TokenRange(index, index + 1), NameKind.Person, "known-surname", 0.95);
            }
        }
    }
}
