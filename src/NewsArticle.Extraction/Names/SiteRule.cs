using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>A capitalised run of two words or more with a site word at its end is a place: "Southern Ukraine Nuclear Power Plant", "Helmand River".</summary>
internal static class SiteRule
{
    private static readonly string[][] Tails =
    [
        ["airport"], ["international", "airport"], ["air", "base"], ["airbase"], ["nuclear", "power", "plant"], ["nuclear", "plant"],
        ["power", "plant"], ["refugee", "camp"], ["border", "crossing"],
    ];

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
                run = WithTail(tokens, NameBoundaries.WithoutArticle(tokens, run), sentence.End);
                if (run.Count > 1 && NameTables.IsSiteWord(tokens[run.End - 1].Word, out _))
                {
                    yield return new NameMention(paragraph.Index, run, NameKind.Place, "site-word", IsLocated(tokens, run) ? 1 : 0.98);
                }
            }
        }
    }

    /// <summary>"Ben Gurion airport", "Zaporizhzhia nuclear power plant", "Jabalia refugee camp": small words that make another place of a name.</summary>
    private static TokenRange WithTail(IReadOnlyList<Token> tokens, TokenRange name, int limit)
    {
        foreach (var tail in Tails)
        {
            if (!name.IsEmpty && name.End + tail.Length <= limit && IsTail(tokens, name.End, tail)
                && !Nationalities.TryGet(tokens[name.End - 1].Text, out _))
            {
                return new TokenRange(name.First, name.End + tail.Length);
            }
        }

        return name;
    }

    private static bool IsTail(IReadOnlyList<Token> tokens, int first, string[] tail)
    {
        for (var index = 0; index < tail.Length; index++)
        {
            if (tokens[first + index].Text != tail[index])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"at Panzi Hospital", "outside the Volga Arena": people are there, so that the body of the name is not meant.</summary>
    private static bool IsLocated(IReadOnlyList<Token> tokens, TokenRange name)
    {
        var before = name.First - 1;
        before = before > 0 && tokens[before].Lower == "the" ? before - 1 : before;
        return before >= 0 && tokens[before].Lower is "at" or "in" or "near" or "outside" or "inside" or "around";
    }
}
