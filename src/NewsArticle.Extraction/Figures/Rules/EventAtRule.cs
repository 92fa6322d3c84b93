using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Numbers;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"hits at 12 locations", "strikes on five villages", "hits were recorded in 10 places": what attacks are located at was struck.</summary>
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
        if (!count.Is(Places) || count.Number.Form is NumberForm.Article or NumberForm.One || sentence[at] is not ("in" or "at" or "on" or "against"))
        {
            return null;
        }

        for (var token = at - 1; token >= at - Reach; token--)
        {
            if (Nouns.Find(sentence[token]) is { Class: ObjectClass.Event } && Nouns.IsPlural(sentence[token]))
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
