using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Numbers;
using NewsArticle.Extraction.Figures.Predicates;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>Nouns that need no verb: "four suicide bombings", "two deaths", "15 arrests", "12 bodies".</summary>
internal static class SelfCountingRule
{
    /// <summary>Higher than any verb nearby, which says more ("foiled two attacks").</summary>
    private const int Cost = 5;

    public static Reading? Read(Clauses clauses, Count count)
    {
        if (count.Number.Form is NumberForm.Article || Metric(clauses, count) is not { } metric
            || !Factuality.IsFactual(clauses.Sentence, count.Tokens.First, count.Tokens.First) || IsPlanned(clauses, count))
        {
            return null;
        }

        return new Reading(metric, Verb(clauses, count), $"noun:{count.Noun.Name}", Cost);
    }

    private static FigureMetric? Metric(Clauses clauses, Count count) => count.Noun.Class switch
    {
        ObjectClass.Event when count.Number.Form is not NumberForm.One => FigureMetric.Struck,
        ObjectClass.Death when clauses.Sentence[count.Tokens.End - 1] is not ("life" or "lives") => FigureMetric.Killed,
        ObjectClass.Injury => FigureMetric.Wounded,
        ObjectClass.Arrest => FigureMetric.Captured,
        ObjectClass.Person when clauses.Sentence[count.Tokens.End - 1] is "bodies" or "corpses" => FigureMetric.Killed,
        _ => null,
    };

    private static bool IsPlanned(Clauses clauses, Count count) =>
        Enumerable.Range(count.Tokens.First, count.Tokens.Count)
            .Any(token => clauses.Sentence[token] is "failed" or "attempted" or "foiled" or "planned" or "possible" or "potential" or "future" or "new") ||
        clauses.VerbAt(count.Tokens.First - 1) is { IsFactual: false } || clauses.VerbAt(count.Tokens.End) is { IsFactual: false };

    /// <summary>A verb that touches the count: "confirm two deaths", "four fatalities were confirmed"; else the count alone.</summary>
    private static TokenRange Verb(Clauses clauses, Count count)
    {
        var before = count.Tokens.First - 1;
        while (before > clauses.Sentence.First && WordSorts.IsAdverb(clauses.Sentence[before]))
        {
            before--;
        }

        if (clauses.Sentence[before] is "confirm" or "confirms" or "confirmed" or "report" or "reported" or "carried" or "caused" or "confirming")
        {
            return new TokenRange(before, before + 1);
        }

        var end = count.Tokens.End;
        return WordSorts.Is(clauses.Sentence[end], WordSort.Be) && WordSorts.Is(clauses.Sentence[end + 1], WordSort.Reporting)
            ? new TokenRange(end, end + 2)
            : count.Tokens;
    }
}
