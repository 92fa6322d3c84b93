using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Predicates;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>A noun with "of" in front of a count: "the bodies of two bodyguards were found", "the arrival of thousands of troops".</summary>
internal static class NominalRule
{
    private static readonly Dictionary<string, (FigureMetric Metric, ObjectClass Classes)[]> Nominals =
        WordList.Rows("Figures/Rules/nominals.txt")
            .GroupBy(row => row[0], row => (Enum.Parse<FigureMetric>(row[1]), Enum.Parse<ObjectClass>(row[2])), StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal);

    /// <summary>How long the first item of a list may be.</summary>
    private const int Reach = 8;

    public static Reading? Read(Clauses clauses, Count count)
    {
        var sentence = clauses.Sentence;
        var of = Of(clauses, count.Tokens.First - 1);
        if (sentence[of] != "of" || Metric(sentence[of - 1], count) is not { } metric || !Factuality.IsFactual(sentence, of - 1, of - 1))
        {
            return null;
        }

        var first = WordSorts.Is(sentence[of - 2], WordSort.Determiner) ? of - 2 : of - 1;
        return new Reading(metric, new TokenRange(first, EndOfFinding(clauses, count, of + 1)), $"nominal:{sentence[of - 1]}", 0);
    }

    private static FigureMetric? Metric(string nominal, Count count)
    {
        foreach (var (metric, classes) in Nominals.TryGetValue(nominal, out var entries) ? entries : [])
        {
            if (count.Is(classes))
            {
                return metric;
            }
        }

        return null;
    }

    /// <summary>The "of" before the count, or before a name that "and" joins to it: "the killing of a judge and at least 20 others".</summary>
    private static int Of(Clauses clauses, int before)
    {
        var sentence = clauses.Sentence;
        var isJoined = sentence[before] == "and";
        var of = before;
        while (of > before - Reach && (WordSorts.Is(sentence[of], WordSort.Determiner)
            || isJoined && sentence[of] != "of" && clauses.VerbAt(of) is null && !WordSorts.Is(sentence[of], WordSort.Subordinator)))
        {
            of--;
        }

        return of;
    }

    /// <summary>Past "were found", "have been recovered" behind the count.</summary>
    private static int EndOfFinding(Clauses clauses, Count count, int end)
    {
        var token = count.Tokens.End;
        while (WordSorts.Is(clauses.Sentence[token], WordSort.Be | WordSort.Have))
        {
            token++;
        }

        return token > count.Tokens.End && clauses.Sentence[token] is "found" or "recovered" or "discovered" or "pulled" ? token + 1 : end;
    }
}
