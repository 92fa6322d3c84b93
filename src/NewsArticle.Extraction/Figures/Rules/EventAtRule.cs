using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Numbers;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"hits at 12 locations", "strikes on five villages", "hits were recorded in 10 places": what attacks are located at was struck; "hits by 13 missiles": so did what they are hits of.</summary>
internal static class EventAtRule
{
    private const int Cost = 7;

    /// <summary>How many words may stand between the attacks and where they hit.</summary>
    private const int Reach = 5;

    private const ObjectClass Places = ObjectClass.Target | ObjectClass.Building | ObjectClass.Settlement | ObjectClass.Ship | ObjectClass.Vehicle;

    public static Reading? Read(Clauses clauses, Count count)
    {
        var sentence = clauses.Sentence;
        var at = count.Tokens.First - 1;
        var isLocation = count.Is(Places) && sentence[at] is "in" or "at" or "on" or "against";
        if (count.Number.Form is NumberForm.Article or NumberForm.One || !isLocation && !(count.Is(ObjectClass.Projectile) && sentence[at] is "by" or "of" or "from"))
        {
            return null;
        }

        var reach = at - Reach;
        for (var token = at - 1; token >= reach; token--)
        {
            // "hits by 13 missiles and 33 drones were recorded at 13 locations"
            if (isLocation && clauses.CountEndingAt(token) is { } cause && cause.Is(ObjectClass.Projectile) && sentence[cause.Tokens.First - 1] is "by" or "of" or "from" or "and")
            {
                token = cause.Tokens.First - 1;
                reach = token - Reach;
                continue;
            }

            if (Nouns.Find(sentence[token]) is { Class: ObjectClass.Event } && Nouns.IsPlural(sentence[token]) && (isLocation || sentence[token] is "hits" or "impacts" or "strikes"))
            {
                return new Reading(FigureMetric.Struck, new TokenRange(token, at + 1), "event-at", Cost);
            }

            if (!WordSorts.Is(sentence[token], WordSort.Be | WordSort.Have | WordSort.Reporting | WordSort.Adverb) && sentence[token] is not ("carried" or "out" or "conducted"))
            {
                return null;
            }
        }

        return null;
    }
}
