using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Predicates;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"kidnapped and killed an elder", "were kidnapped and killed": a second verb that shares the count.</summary>
internal static class SharedVerbRule
{
    /// <summary>What the other verb says of the count, or null.</summary>
    public static Reading? Read(Clauses clauses, Count count, Reading reading)
    {
        var verb = clauses.VerbAt(reading.Words.First);
        if (verb is null || verb.Tokens.First < count.Tokens.First == reading.Rule.StartsWith("subject:", StringComparison.Ordinal))
        {
            return null;
        }

        var sentence = clauses.Sentence;
        var other = verb.Tokens.First < count.Tokens.First
            ? sentence[verb.Tokens.First - 1] == "and" ? clauses.VerbAt(verb.Tokens.First - 2) : null
            : sentence[verb.Tokens.End] == "and" ? clauses.VerbAt(verb.Tokens.End + 1) : null;
        return other is { IsFactual: true, Voice: not Voice.Gerund } && (other.Voice == Voice.Either || other.Tokens.End <= verb.Tokens.First)
            && FrameMatch.Find(clauses, other, VerbRole.Object, count) is var (metric, words, name) && metric != reading.Metric
            ? new Reading(metric, words, $"shared:{name}", reading.Cost + 1)
            : null;
    }
}
