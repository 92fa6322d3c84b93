using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"put the death toll at 10,000", "the toll rose to seven from five", "bringing to 21 the number of dead": the number the toll came to.</summary>
internal static class TollRule
{
    private const int Reach = 20;

    /// <summary>How far apart "number of" and "killed" may stand.</summary>
    private const int NumberReach = 5;

    public static Reading? Read(Clauses clauses, Count count)
    {
        var sentence = clauses.Sentence;
        var link = count.Tokens.First - 1;
        if (!count.Is(ObjectClass.Bare | ObjectClass.People) || !IsLink(sentence[link]))
        {
            return null;
        }

        if (sentence[link] is "to" or "at" && TollAfter(sentence, count.Tokens.End) is var (end, after))
        {
            return new Reading(after, new TokenRange(link, end), "toll", 1) { Previous = Totals.Previous(clauses, count, end) };
        }

        for (var token = link - 1; token >= sentence.First && token > link - Reach; token--)
        {
            if (Toll(sentence, token) is var (first, metric))
            {
                return new Reading(metric, new TokenRange(first, token + 1), "toll", 1) { Previous = Totals.Previous(clauses, count, count.Tokens.End) };
            }

            if (sentence[token] is ";" or "and" or "who" or "that" || Totals.IsExpected(sentence[token]))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsLink(string word) => word is "at" or "to" or "of" or "is" or "was" or "reached" or "reaching" or "hit" or "exceeded" or "exceeds"
        or "passed" or "surpassed" or "stood" or "as" or "by" or "past" or "above" or "beyond" or "topped";

    /// <summary>"the death toll" or "the number of people killed" right behind a count: where it ends and what it counts; or null.</summary>
    private static (int End, FigureMetric Metric)? TollAfter(Sentence sentence, int start)
    {
        for (var token = start; token < start + NumberReach + 2; token++)
        {
            if (Toll(sentence, token) is var (first, metric) && first >= start && first <= start + 2)
            {
                return (token + 1, metric);
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
            "dead" or "deaths" or "killed" or "fatalities" or "bodies" => FigureMetric.Killed,
            "wounded" or "injured" or "injuries" => FigureMetric.Wounded,
            "missing" => FigureMetric.Missing,
            "displaced" => FigureMetric.Displaced,
            "hostages" or "captives" => FigureMetric.Captured,
            _ => null,
        };
        for (var first = token - 1; metric is not null && first >= token - NumberReach; first--)
        {
            if (sentence[first] is "number" or "total" && sentence[first + 1] is "of" or "number")
            {
                return (first, metric.Value);
            }
        }

        return null;
    }
}
