using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Predicates;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>What a verb behind a count says of it.</summary>
internal static class SubjectMatch
{
    /// <summary>How far behind its noun a participle may stand: "two engineers from Siemens kidnapped".</summary>
    private const int ParticipleReach = 5;

    public static Reading? Read(Clauses clauses, Count count, VerbGroup verb, SubjectPath path)
    {
        if (IsOfOther(count, verb, path) || IsTooFar(verb, path) || !verb.IsFactual)
        {
            return null;
        }

        foreach (var role in Roles(clauses, verb, path))
        {
            if (FrameMatch.Find(clauses, verb, role, count) is var (metric, words, name))
            {
                return JointHarm.IsJoint(clauses, words, verb.Verb) ? null
                    : new Reading(metric, words, $"subject:{name}", path.Cost);
            }
        }

        return null;
    }

    /// <summary>In "14 of the 40 soldiers who went missing were found", the relative clause tells of the 40, the main verb of the 14.</summary>
    private static bool IsOfOther(Count count, VerbGroup verb, SubjectPath path) =>
        path.IsRelative ? count.Whole is not null : count.IsWhole && !(verb.Voice == Voice.State && path.Cost == 0);

    private static bool IsTooFar(VerbGroup verb, SubjectPath path) => verb.Voice switch
    {
        Voice.Either => path.Cost is > ParticipleReach and < Reading.Coordination && !path.IsPassive && verb.Entries is [.., { Frames: [{ Role: VerbRole.Object }, ..] }],
        Voice.State => path.Cost > 1 && verb.Tokens.Count == 1,
        _ => false,
    };

    private static VerbRole[] Roles(Clauses clauses, VerbGroup verb, SubjectPath path) => verb.Voice switch
    {
        Voice.Passive or Voice.State => [VerbRole.Object],
        Voice.Either when path.IsPassive => [VerbRole.Object],
        Voice.Either when !clauses.StartsObject(verb.End) => [VerbRole.Object, VerbRole.Subject],
        Voice.Gerund when path.Cost > 0 => [],
        _ => [VerbRole.Subject],
    };
}
