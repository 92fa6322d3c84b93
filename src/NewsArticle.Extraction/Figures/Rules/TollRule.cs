using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"put the death toll at 10,000", "the toll has risen from 12 to at least 26": the number the toll came to.</summary>
internal static class TollRule
{
    private const int Reach = 20;

    public static Reading? Read(Clauses clauses, Count count)
    {
        var sentence = clauses.Sentence;
        var link = count.Tokens.First - 1;
        if (!count.Is(ObjectClass.Bare | ObjectClass.People) || sentence[link] is not ("at" or "to" or "of" or "is" or "was" or "reached" or "hit" or "exceeded" or "passed" or "stood" or "as" or "by"))
        {
            return null;
        }

        for (var token = link - 1; token >= sentence.First && token > link - Reach; token--)
        {
            if (Toll(sentence, token) is { } first)
            {
                return new Reading(FigureMetric.Killed, new TokenRange(first, token + 1), "toll", 1);
            }

            if (sentence[token] is ";" or "and" or "who" or "that")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The first token of "death toll", "number of dead" and the like that end at a token, or null.</summary>
    private static int? Toll(Sentence sentence, int token) =>
        sentence[token] is "toll" or "tolls" && sentence[token - 1] is "death" ? token - 1
        : sentence[token] is "toll" ? token
        : sentence[token] is "dead" or "deaths" or "killed" or "fatalities" && sentence[token - 1] == "of" && sentence[token - 2] == "number" ? token - 2
        : null;
}
