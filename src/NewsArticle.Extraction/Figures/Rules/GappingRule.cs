using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Numbers;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>
/// Items without a verb of their own, which share the one before: "41 people died at the mosque, seven at the church and 38 in a
/// raid", "four died in the port and a man in the suburbs", "589 targets: 563 drones, one Kinzhal".
/// </summary>
internal static class GappingRule
{
    private const int Reach = 25;

    private static readonly ObjectClass[] Sorts = [ObjectClass.People, ObjectClass.Projectile | ObjectClass.Target];

    /// <summary>What the earlier figure says of the count as well, or null.</summary>
    public static SentenceFigure? Read(Clauses clauses, Count count, SentenceFigure? earlier)
    {
        if (earlier is null || count.IsPartitive || count.IsWhole || !IsItem(clauses.Sentence, count, earlier)
            || count.Tokens.First < earlier.Evidence.End || count.Tokens.First - earlier.Evidence.End > Reach)
        {
            return null;
        }

        for (var token = earlier.Evidence.End; token < count.Tokens.First; token++)
        {
            if (clauses.VerbAt(token) is not null || clauses.Sentence[token] != ":" && WordSorts.Is(clauses.Sentence[token], WordSort.Subordinator))
            {
                return null;
            }
        }

        var reading = earlier.Reading with { Words = count.Tokens, Rule = $"shared:{earlier.Reading.Rule}", Cost = earlier.Reading.Cost + 2 };
        return new SentenceFigure(count.IsBare ? count with { Noun = earlier.Count.Noun } : count, reading);
    }

    private static bool IsItem(Sentence sentence, Count count, SentenceFigure earlier)
    {
        var isLocated = sentence[count.Tokens.End] is "in" or "at" or "near" or "on" or "outside";
        return sentence[count.Tokens.First - 1] switch
        {
            "and" or "," => count.IsBare ? isLocated : AreAlike(count, earlier.Count) && (isLocated && count.Is(ObjectClass.People) || !count.Is(ObjectClass.People) && count.Number.Form is not NumberForm.Article),
            ":" => AreAlike(count, earlier.Count),
            _ => false,
        };
    }

    private static bool AreAlike(Count count, Count other)
    {
        foreach (var sort in Sorts)
        {
            if (count.Is(sort) && other.Is(sort))
            {
                return true;
            }
        }

        return false;
    }
}
