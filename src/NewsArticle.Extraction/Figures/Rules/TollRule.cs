using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"put the death toll at 10,000", "the toll has risen from 12 to at least 26": the number the toll came to.</summary>
internal static class TollRule
{
    private const int Reach = 20;

    /// <summary>How far apart "number of" and "killed" may stand.</summary>
    private const int NumberReach = 5;

    public static Reading? Read(Clauses clauses, Count count)
    {
        var sentence = clauses.Sentence;
        var link = count.Tokens.First - 1;
        if (!count.Is(ObjectClass.Bare | ObjectClass.People) || sentence[link] is not ("at" or "to" or "of" or "is" or "was" or "reached" or "hit" or "exceeded" or "passed" or "stood" or "as" or "by" or "past" or "above"))
        {
            return null;
        }

        for (var token = link - 1; token >= sentence.First && token > link - Reach; token--)
        {
            if (Toll(sentence, token) is var (first, metric))
            {
                return new Reading(metric, new TokenRange(first, token + 1), "toll", 1);
            }

            if (sentence[token] is ";" or "and" or "who" or "that")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The first token of "death toll", "number of people killed" and the like that end at a token, and what they count; or null.</summary>
    private static (int First, FigureMetric Metric)? Toll(Sentence sentence, int token)
    {
        if (sentence[token] is "toll" or "tolls")
        {
            return (sentence[token - 1] == "death" ? token - 1 : token, FigureMetric.Killed);
        }

        FigureMetric? metric = sentence[token] switch
        {
            "dead" or "deaths" or "killed" or "fatalities" => FigureMetric.Killed,
            "wounded" or "injured" or "injuries" => FigureMetric.Wounded,
            "missing" => FigureMetric.Missing,
            _ => null,
        };
        for (var first = token - 1; metric is not null && first >= token - NumberReach; first--)
        {
            if (sentence[first] == "number" && sentence[first + 1] == "of")
            {
                return (first, metric.Value);
            }
        }

        return null;
    }
}
