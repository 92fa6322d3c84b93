namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>Words of sentences about a total: what is put at a number, by which verbs, and what it was before.</summary>
internal static class Totals
{
    /// <summary>How many words may stand between verb and total: "raised its overall".</summary>
    private const int Reach = 4;

    public static bool IsTotal(string word) => word is "total" or "number" or "figure" or "tally" or "count" or "toll";

    /// <summary>"put", "raised", "bringing": somebody states the total.</summary>
    public static bool IsStating(string word) => word is "put" or "puts" or "putting" or "raise" or "raises" or "raised" or "raising" or "bring" or "brings" or "brought"
        or "bringing" or "revise" or "revised" or "revises" or "revising" or "lower" or "lowered" or "lowers" or "updated" or "updates" or "increased" or "increases" or "increasing"
        or "set" or "placed" or "places" or "pushing" or "taking" or "takes" or "took";

    /// <summary>What comes to a number that nobody has counted yet: "could rise to 150".</summary>
    public static bool IsExpected(string word) =>
        WordSorts.Is(word, WordSort.Modal) || word is "expected" or "likely" or "feared" or "fears" or "unlikely";

    /// <summary>The verb whose object a total is, or null.</summary>
    public static int? VerbBefore(Sentence sentence, int total)
    {
        for (var token = total - 1; token > total - Reach; token--)
        {
            if (IsStating(sentence[token]))
            {
                return token;
            }
        }

        return null;
    }

    /// <summary>The number that a total replaces: "to 7 from 5", "to 133, up from 115", "from 12 to 26"; or null.</summary>
    public static long? Previous(Clauses clauses, Counts.Count count, int end)
    {
        var sentence = clauses.Sentence;
        if (sentence[count.Tokens.First - 1] == "to" && clauses.CountEndingAt(count.Tokens.First - 2) is { } before && sentence[before.Tokens.First - 1] == "from")
        {
            return before.Number.Amount.Value;
        }

        var token = end;
        while (token < end + Reach && sentence[token] is "," or "up" or "down" or "(" or "people")
        {
            token++;
        }

        if (sentence[token] != "from")
        {
            return null;
        }

        for (token++; token < end + 2 * Reach; token++)
        {
            if (clauses.CountStartingAt(token) is { } after)
            {
                return after.Number.Amount.Value;
            }
        }

        return null;
    }
}
