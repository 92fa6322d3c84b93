using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>Two capitalised words or more to whom happens what happens to people alone: "jailed Ayine Atampugre", "Kwabena Frimpong was arrested".</summary>
internal static class PersonVerbRule
{
    private const double Confidence = 0.88;

    private const int Longest = 4;

    private static readonly HashSet<string> Verbs = WordList.Set("Names/Tables/person-verbs.txt");

    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        foreach (var (run, sentence) in CapitalizedRuns.In(paragraph))
        {
            if (run.Count is > 1 and <= Longest && (IsObject(tokens, run, sentence) || IsSubject(tokens, run, sentence)) && PersonWords.CouldBePerson(tokens, run))
            {
                yield return new NameMention(paragraph.Index, run, NameKind.Person, "person-verb", Confidence);
            }
        }
    }

    private static bool IsObject(TokenList tokens, TokenRange run, TokenRange sentence) =>
        run.First > sentence.First && tokens[run.First - 1].Word.Shape == WordShape.Lower && Verbs.Contains(tokens[run.First - 1].Lower);

    private static bool IsSubject(TokenList tokens, TokenRange run, TokenRange sentence) =>
        run.End + 1 < sentence.End && tokens[run.End].Text is "was" or "is" && Verbs.Contains(tokens[run.End + 1].Lower);
}
