using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>Stretches of capitalised words, the raw material of every name rule.</summary>
internal static class CapitalizedRuns
{
    /// <summary>The most tokens that a name may have; keeps the work of every rule bounded.</summary>
    public const int Longest = 12;

    private const int LongestBridge = 3;

    /// <summary>The run of capitalised words and initials that starts at a token; particles and "&amp;" count between two of them.</summary>
    public static TokenRange From(TokenList tokens, int first, int limit)
    {
        limit = Math.Min(limit, first + Longest);
        var end = first;
        while (end < limit && tokens[end].Word.IsCapitalized && !NameTables.IsCalendar(tokens[end].Word))
        {
            end++;
            var bridge = end;
            while (bridge < limit && bridge - end < LongestBridge && (IsBridge(tokens[bridge].Word) || IsInnerPossessive(tokens, bridge)))
            {
                bridge++;
            }

            if (bridge > end && bridge < limit && tokens[bridge].Word.IsCapitalized)
            {
                end = bridge;
            }
        }

        return new TokenRange(first, end);
    }

    /// <summary>Every run of a paragraph without what opens its sentence, and the sentence it stands in.</summary>
    public static IEnumerable<(TokenRange Run, TokenRange Sentence)> In(Paragraph paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var index = sentence.First; index < sentence.End; index++)
            {
                var run = From(paragraph.Tokens, index, sentence.End);
                if (run.IsEmpty)
                {
                    continue;
                }

                index = run.End - 1;
                run = NameBoundaries.WithoutArticle(paragraph.Tokens, run);
                if (!run.IsEmpty)
                {
                    yield return (run, sentence);
                }
            }
        }
    }

    /// <summary>"People’s Liberation Army", "Women’s Tennis Association": whose it is belongs to the name.</summary>
    public static bool IsInnerPossessive(TokenList tokens, int index) =>
        index > 0 && tokens[index].Lower == "'s" && tokens[index - 1].Word.Shape == WordShape.Capitalized
        && tokens[index - 1].Lower is "people" or "women" or "men" or "children" or "fishermen" or "policemen" or "firemen" or "servicemen";

    private static bool IsBridge(Word word) => word.Text == "&" || word.Shape == WordShape.Lower && NameTables.IsParticle(word);
}
