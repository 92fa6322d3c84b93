using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Names;

/// <summary>A capitalised run of two words or more with a site word at its end is a place: "Southern Ukraine Nuclear Power Plant", "Helmand River".</summary>
internal static class SiteRule
{
    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        foreach (var sentence in paragraph.Sentences)
        {
            for (var index = sentence.First; index < sentence.End; index++)
            {
                var run = CapitalizedRuns.From(tokens, index, sentence.End);
                if (run.IsEmpty)
                {
                    continue;
                }

                index = run.End - 1;
                run = NameBoundaries.WithoutArticle(tokens, run);
                if (run.Count > 1 && NameTables.IsSiteWord(tokens[run.End - 1].Word, out _))
                {
                    yield return new NameMention(paragraph.Index, run, NameKind.Place, "site-word", 0.98);
                }
            }
        }
    }
}
