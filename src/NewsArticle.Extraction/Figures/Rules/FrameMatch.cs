using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Predicates;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>Picks the frame of a verb that fits what is counted.</summary>
internal static class FrameMatch
{
    /// <summary>How far behind the verb a word that belongs to it may stand: "burning seven people alive".</summary>
    private const int ParticleReach = 8;

    /// <summary>The metric and the words of the verb with its particle, or null.</summary>
    public static (FigureMetric Metric, TokenRange Words, string Name)? Find(Clauses clauses, VerbGroup verb, VerbRole role, Count count)
    {
        foreach (var entry in verb.Entries)
        {
            var end = EndOfParticle(clauses, verb, entry, count);
            if (end < 0)
            {
                continue;
            }

            foreach (var frame in entry.Frames)
            {
                if (frame.Role == role && count.Is(frame.Classes))
                {
                    return (frame.Metric, new TokenRange(verb.Tokens.First, end), entry.Name);
                }
            }

            // "shot down 3 of 5" is about nothing that "shot 3 of 5" could mean as well.
            if (entry.Particle.Length > 0 && end == verb.Tokens.End + entry.Particle.Length)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The token behind the particle, or -1 where the verb's particle is absent.</summary>
    private static int EndOfParticle(Clauses clauses, VerbGroup verb, VerbEntry entry, Count count)
    {
        var start = verb.Tokens.End;
        if (entry.Particle.Length == 0)
        {
            return start;
        }

        for (var token = start; token < start + ParticleReach + count.Tokens.Count; token++)
        {
            // "shot and wounded" is one verb, "shot dead a guard and wounded" is two.
            if (token > start && entry.Particle[0] == "and")
            {
                break;
            }

            if (clauses.Sentence.Has(token, entry.Particle))
            {
                return token + entry.Particle.Length;
            }

            if (clauses.Sentence[token] is "" or "." or "," or ";" or ":" or "and" or "that" or "who" or "which" || clauses.VerbAt(token) is { Entries.Count: 0 })
            {
                break;
            }
        }

        return -1;
    }
}
