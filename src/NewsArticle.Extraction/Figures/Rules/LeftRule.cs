using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Predicates;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"left 11 people dead", "leaving six missing": the state behind the count, and the verb before it.</summary>
internal static class LeftRule
{
    public static Reading? Read(Clauses clauses, Count count)
    {
        var before = count.Tokens.First - 1;
        if (clauses.Sentence[before] is not ("left" or "leaving" or "leaves" or "leave" or "killed" or "saw")
            || clauses.VerbAt(count.Tokens.End) is not { Voice: Voice.State or Voice.Either } state
            || clauses.VerbAt(before) is { IsFactual: false }
            || FrameMatch.Find(clauses, state, VerbRole.Object, count) is not var (metric, words, name)
            || JointHarm.IsJoint(clauses, words, state.Verb))
        {
            return null;
        }

        return new Reading(metric, new TokenRange(before, words.End), $"left:{name}", 0);
    }
}
