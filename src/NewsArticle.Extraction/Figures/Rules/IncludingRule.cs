using NewsArticle.Extraction.Figures.Counts;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>"including three soldiers and one police officer": the items share what is said of the count they are part of.</summary>
internal static class IncludingRule
{
    private const int Reach = 40;

    /// <summary>The count that an item is part of, or null.</summary>
    public static Count? WholeOf(Clauses clauses, Count item)
    {
        var sentence = clauses.Sentence;
        if (IsOfThem(clauses, item))
        {
            return CountBefore(clauses, item.Tokens.First);
        }

        var isListed = false;
        for (var token = item.Tokens.First - 1; token >= sentence.First && token > item.Tokens.First - Reach; token--)
        {
            if (sentence[token] is "including" || sentence[token] is "them" or "whom" && sentence[token - 1] is "among" or "of")
            {
                return CountBefore(clauses, token);
            }

            if (clauses.VerbAt(token) is not null || sentence[token] is ";" or ":" or "when" or "while" or "who")
            {
                return null;
            }

            isListed |= sentence[token] is "and" or ",";
            if (!isListed && !WordSorts.Is(sentence[token], WordSort.Determiner))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>", two of them soldiers" or ", two of whom were": some of those counted before.</summary>
    private static bool IsOfThem(Clauses clauses, Count item)
    {
        var sentence = clauses.Sentence;
        return item.IsPartitive && sentence[item.Tokens.First - 1] is "," or "-" or "—" or "–" or "("
            && sentence[item.Number.Tokens.End + 1] is "them" or "whom"
            && clauses.VerbAt(item.Tokens.End) is not { Entries.Count: > 0 };
    }

    /// <summary>The last count that ends before a token.</summary>
    private static Count? CountBefore(Clauses clauses, int token)
    {
        int low = 0, high = clauses.Counts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = clauses.Counts[middle].Tokens.End <= token ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? clauses.Counts[low - 1] : null;
    }
}
