using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Predicates;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"the nearly 50,000 foreign troops in Afghanistan": forces that are said to be somewhere.</summary>
internal static class PresenceRule
{
    /// <summary>Fewer are the people of an event, not a force.</summary>
    private const int LeastForce = 10;

    /// <summary>Any verb says more.</summary>
    private const int Cost = 12;

    public static Reading? Read(Clauses clauses, Count count)
    {
        var end = WordSorts.Is(clauses.Sentence[count.Tokens.End], WordSort.Be) ? count.Tokens.End + 1 : count.Tokens.End;
        var isSomewhere = clauses.Sentence[end] is "in" or "on" or "across" && (clauses.Sentence.WordAt(end + 1) is { IsCapitalized: true } || end > count.Tokens.End)
            && !Circumstances.Calendar.IsDayOrMonth(clauses.Sentence[end + 1]);
        return isSomewhere && count.Noun.Class == ObjectClass.Soldier && count.Number.Amount.Value >= LeastForce
            && Factuality.IsFactual(clauses.Sentence, count.Tokens.First, count.Tokens.First)
            ? new Reading(FigureMetric.Deployed, count.Tokens, "presence", Cost)
            : null;
    }
}
