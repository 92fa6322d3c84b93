using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Numbers;
using NewsArticle.Extraction.Figures.Predicates;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"attacked the city with 40 drones and two missiles", "an attack using 12 rockets": what an attack was made with was launched.</summary>
internal static class WithRule
{
    /// <summary>A verb that touches the count says more.</summary>
    private const int Cost = 6;

    private const int Reach = 25;

    public static Reading? Read(Clauses clauses, Count count)
    {
        if (!count.Is(ObjectClass.Projectile) || count.Number.Form is NumberForm.Article or NumberForm.One)
        {
            return null;
        }

        var sentence = clauses.Sentence;
        var with = With(clauses, count);
        for (var token = with - 1; with > 0 && token >= sentence.First && token > with - Reach; token--)
        {
            if (clauses.VerbAt(token) is { Entries.Count: > 0 } verb && IsAttack(verb))
            {
                return verb.IsFactual ? new Reading(FigureMetric.Launched, new TokenRange(verb.Tokens.First, with + 1), "with", Cost) : null;
            }

            if (Nouns.Find(sentence[token]) is { Class: ObjectClass.Event })
            {
                return new Reading(FigureMetric.Launched, new TokenRange(token, with + 1), "with", Cost);
            }

            if (sentence[token] is ";" or ":")
            {
                break;
            }
        }

        return null;
    }

    /// <summary>The "with" or "using" before the count or before the list that the count is an item of, or -1.</summary>
    private static int With(Clauses clauses, Count count)
    {
        var sentence = clauses.Sentence;
        var isListed = sentence[count.Tokens.First - 1] is "," or "and";
        for (var token = count.Tokens.First - 1; token > sentence.First && token > count.Tokens.First - Reach; token--)
        {
            if (sentence[token] is "with" or "using" or "involving")
            {
                return token;
            }

            if (!isListed && !WordSorts.Is(sentence[token], WordSort.Determiner) && sentence[token] is not ("more" or "than")
                || clauses.VerbAt(token) is not null || WordSorts.Is(sentence[token], WordSort.Subordinator))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsAttack(VerbGroup verb) => verb.Entries.Any(entry =>
        entry.Frames.Any(frame => frame.Metric == FigureMetric.Struck && frame.Role == VerbRole.Object));
}
