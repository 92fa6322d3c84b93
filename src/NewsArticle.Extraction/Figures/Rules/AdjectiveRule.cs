using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Numbers;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"56 injured people", "two captured soldiers": a stated number of those whom an adjective says what befell.</summary>
internal static class AdjectiveRule
{
    /// <summary>Any verb says more: "two wounded soldiers died".</summary>
    private const int Cost = 14;

    public static Reading? Read(Clauses clauses, Count count)
    {
        if (count.Number.Form is NumberForm.Article or NumberForm.One || !count.Is(ObjectClass.People | ObjectClass.Household | ObjectClass.Property))
        {
            return null;
        }

        for (var token = count.Number.Tokens.End; token < count.Tokens.End - 1; token++)
        {
            if (Metric(clauses.Sentence[token], count) is { } metric)
            {
                return new Reading(metric, count.Tokens, $"adjective:{clauses.Sentence[token]}", Cost);
            }
        }

        return null;
    }

    private static FigureMetric? Metric(string adjective, Count count) => count.Is(ObjectClass.People)
        ? adjective switch
        {
            "dead" or "slain" => FigureMetric.Killed,
            "wounded" or "injured" => FigureMetric.Wounded,
            "missing" => FigureMetric.Missing,
            "captured" or "detained" or "kidnapped" or "abducted" or "arrested" => FigureMetric.Captured,
            "displaced" or "homeless" => FigureMetric.Displaced,
            _ => null,
        }
        : adjective switch
        {
            "displaced" => FigureMetric.Displaced,
            "damaged" => FigureMetric.Damaged,
            "destroyed" or "burned" or "burnt" or "torched" => FigureMetric.Destroyed,
            _ => null,
        };
}
