using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Predicates;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"was shot dead by two gunmen": attackers behind "by" took part; "backed by 4,000 troops": forces behind "by" are there.</summary>
internal static class AgentRule
{
    private const int Reach = 15;

    private const int Cost = 3;

    public static Reading? Read(Clauses clauses, Count count)
    {
        var by = count.Tokens.First - 1;
        if (clauses.Sentence[by] != "by")
        {
            return null;
        }

        if (count.Is(ObjectClass.Soldier) && clauses.Sentence[by - 1] is "backed" or "supported" or "guarded" or "protected" or "reinforced" or "accompanied" or "escorted")
        {
            return new Reading(FigureMetric.Deployed, new TokenRange(by - 1, by + 1), "agent", Cost);
        }

        if (!count.Is(ObjectClass.Attacker))
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
