using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Numbers;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"bringing the total to 21", "the army put the number at six": a total of what was counted before.</summary>
internal static class TotalRule
{
    private const int Cost = 2;

    private const int Reach = 6;

    /// <param name="clauses">The sentence.</param>
    /// <param name="count">A number without a noun.</param>
    /// <param name="counted">What was counted before and what befell it, or null.</param>
    public static SentenceFigure? Read(Clauses clauses, Count count, (FigureMetric Metric, Noun Noun)? counted)
    {
        var sentence = clauses.Sentence;
        var link = count.Tokens.First - 1;
        if (counted is not var (metric, noun) || !count.IsBare || count.Number.Form is NumberForm.Article or NumberForm.One || sentence[link] is not ("at" or "to"))
        {
            return null;
        }

        for (var token = link - 1; token > link - Reach; token--)
        {
            if (Totals.IsTotal(sentence[token]) && Totals.VerbBefore(sentence, token) is { } verb)
            {
                var reading = new Reading(metric, new TokenRange(verb, token + 1), "total", Cost) { Previous = Totals.Previous(clauses, count, count.Tokens.End) };
                return new SentenceFigure(count with { Noun = noun }, reading);
            }
        }

        return null;
    }
}
