using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Predicates;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"was shot dead by two gunmen": attackers behind "by" took part.</summary>
internal static class AgentRule
{
    private const int Reach = 15;

    private const int Cost = 3;

    public static Reading? Read(Clauses clauses, Count count)
    {
        var by = count.Tokens.First - 1;
        if (clauses.Sentence[by] != "by" || !count.Is(ObjectClass.Attacker))
        {
            return null;
        }

        for (var token = by - 1; token >= clauses.Sentence.First && token > by - Reach; token--)
        {
            if (clauses.VerbAt(token) is { Entries.Count: > 0, Voice: Voice.Passive or Voice.Either } verb)
            {
                return verb.IsFactual ? new Reading(FigureMetric.Launched, new TokenRange(verb.Tokens.First, by + 1), "agent", Cost) : null;
            }
        }

        return null;
    }
}
