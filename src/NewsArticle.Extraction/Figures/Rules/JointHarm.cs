using NewsArticle.Extraction.Figures.Predicates;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"ten people were killed or injured": one number of two sorts, which nobody can split.</summary>
internal static class JointHarm
{
    /// <param name="words">The verb with its particle.</param>
    /// <param name="verb">The token of the verb.</param>
    public static bool IsJoint(Clauses clauses, TokenRange words, int verb) =>
        IsOtherHarm(clauses, words.End + 1, verb, clauses.Sentence[words.End])
        || IsOtherHarm(clauses, words.First - 2, verb, clauses.Sentence[words.First - 1]);

    private static bool IsOtherHarm(Clauses clauses, int token, int verb, string conjunction) =>
        conjunction is "or" or "and" && clauses.VerbAt(token) is { Entries.Count: > 0, Voice: Voice.Either or Voice.State } other
            && MetricsOf(other) is FigureMetric.Killed or FigureMetric.Wounded or FigureMetric.Missing
            && MetricsOf(clauses.VerbAt(verb)!) is FigureMetric.Killed or FigureMetric.Wounded or FigureMetric.Missing
            && MetricsOf(other) != MetricsOf(clauses.VerbAt(verb)!)
            && (conjunction == "or" || token > verb && clauses.CountStartingAt(other.Tokens.End) is null || token < verb);

    private static FigureMetric? MetricsOf(VerbGroup verb) =>
        verb.Entries.Count == 0 ? null : verb.Entries[^1].Frames[0].Metric;
}
