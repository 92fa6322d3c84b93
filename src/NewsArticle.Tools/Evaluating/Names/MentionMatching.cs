using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating.Tallies;

namespace NewsArticle.Tools.Evaluating.Names;

/// <summary>Counts the single occurrences of names: right is what overlaps a gold occurrence that is not taken yet.</summary>
internal static class MentionMatching
{
    public static void Count(Tally tally, IReadOnlyList<AnnotatedName> gold, IReadOnlyList<AnnotatedName> predicted, IgnoredNames ignored)
    {
        var free = Mentions(gold).Order().ToList();
        var all = free.Count;
        int right = 0, wrong = 0;
        foreach (var mention in Mentions(predicted).Distinct().Order())
        {
            var best = Best(free, mention);
            if (best >= 0)
            {
                free.RemoveAt(best);
                right++;
            }
            else if (!ignored.Has(mention))
            {
                wrong++;
            }
        }

        tally.AddGold(right, all);
        tally.AddPredictions(right, right + wrong);
    }

    private static IEnumerable<Stretch> Mentions(IEnumerable<AnnotatedName> names) => names.SelectMany(name => Stretch.All(name.Mentions));

    /// <summary>The free occurrence that shares the most with a mention, the one that starts nearest of several; -1 where none shares anything.</summary>
    private static int Best(List<Stretch> free, Stretch mention)
    {
        int best = -1, most = 0, nearest = 0;
        for (var index = 0; index < free.Count; index++)
        {
            var (shared, distance) = (free[index].Overlap(mention), Math.Abs(free[index].Start - mention.Start));
            if (shared > most || (best >= 0 && shared == most && distance < nearest))
            {
                (best, most, nearest) = (index, shared, distance);
            }
        }

        return best;
    }
}
