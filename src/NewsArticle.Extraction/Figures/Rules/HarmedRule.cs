using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Rules;

/// <summary>
/// Words that name people by what befell them: "two were among those killed", "among the injured were four children", "the dead
/// included a nurse", "12 of the wounded", "of those killed, nine were soldiers".
/// </summary>
internal static class HarmedRule
{
    private const int Cost = 1;

    /// <summary>How far from the words the count may stand, with other items of its list between.</summary>
    private const int Reach = 24;

    /// <summary>How many words may say where: "among the dead in Bat Yam".</summary>
    private const int PhraseReach = 7;

    private static readonly Dictionary<string, FigureMetric> Harmed = WordList.Rows("Figures/Rules/harmed.txt")
        .ToDictionary(row => row[0], row => Enum.Parse<FigureMetric>(row[1]), StringComparer.Ordinal);

    public static Reading? Read(Clauses clauses, Count count) =>
        count.Is(ObjectClass.Anybody) ? Behind(clauses, count) ?? Before(clauses, count) : null;

    /// <summary>"three of the dead", "12 of those injured", "two children among the dead", "a judge was among those killed".</summary>
    private static Reading? Behind(Clauses clauses, Count count)
    {
        var sentence = clauses.Sentence;
        var token = count.Tokens.End;
        if (sentence[count.Number.Tokens.End] == "of" && Group(clauses, count.Number.Tokens.End + 1) is var (_, end, metric))
        {
            // "two of the injured died"
            if (clauses.VerbAt(end) is { Entries.Count: > 0 })
            {
                return null;
            }

            return new Reading(metric, new TokenRange(count.Number.Tokens.End, end), "harmed:of", Cost);
        }

        // "19 women, 15 men and nine children were among the dead"
        while (token < count.Tokens.End + Reach && (sentence[token] is "," or "and" || clauses.CountStartingAt(token) is not null))
        {
            token = clauses.CountStartingAt(token)?.Tokens.End ?? token + 1;
        }

        var list = token;
        while (token < list + 3 && WordSorts.Is(sentence[token], WordSort.Be | WordSort.Adverb))
        {
            token++;
        }

        return sentence[token] == "among" && Group(clauses, token + 1) is var (_, last, among)
            ? new Reading(among, new TokenRange(token, last), "harmed:among", list == count.Tokens.End ? Cost : Cost + Reading.Coordination)
            : null;
    }

    /// <summary>"among the injured were", "the dead included", "of those killed,", with the count behind or later in a list.</summary>
    private static Reading? Before(Clauses clauses, Count count)
    {
        var sentence = clauses.Sentence;
        var isListed = false;
        for (var token = count.Tokens.First - 1; token > sentence.First && token > count.Tokens.First - Reach; token--)
        {
            if (IsLink(sentence, token) && GroupEndingAt(sentence, token) is var (first, _, metric))
            {
                return new Reading(metric, new TokenRange(first, token + 1), "harmed:list", Cost + (isListed ? Reading.Coordination : 0));
            }

            isListed |= sentence[token] is "," or "and";
            if (sentence[token] is ";" or ":" || !isListed && !WordSorts.Is(sentence[token], WordSort.Determiner | WordSort.Be | WordSort.Adverb)
                || isListed && clauses.VerbAt(token) is { Entries.Count: > 0 })
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsLink(Sentence sentence, int token) =>
        WordSorts.Is(sentence[token], WordSort.Be) || sentence[token] is "included" or "include" or "includes" or ",";

    /// <summary>"(among | of | the | those) dead" whose last word stands before a link.</summary>
    private static (int First, int End, FigureMetric Metric)? GroupEndingAt(Sentence sentence, int link)
    {
        // "among the dead in the port were"
        var noun = link - 1;
        while (noun > link - PhraseReach && !Harmed.ContainsKey(sentence[noun]) && !sentence.IsPunctuation(noun))
        {
            noun--;
        }

        if (!Harmed.TryGetValue(sentence[noun], out var metric) || noun < link - 1 && !WordSorts.Is(sentence[noun + 1], WordSort.Preposition))
        {
            return null;
        }

        var first = noun;
        while (first > noun - 3 && (WordSorts.Is(sentence[first - 1], WordSort.Determiner) || sentence[first - 1] is "among" or "of"))
        {
            first--;
        }

        // "Of the wounded, 25": a comma links only what "of" or "among" opens.
        var isOpened = sentence[first] is "among" or "of";
        var isIncluding = sentence[link].StartsWith("includ", StringComparison.Ordinal);
        return first < noun && (isOpened || isIncluding || sentence[link] != "," && noun == link - 1) ? (first, link, metric) : null;
    }

    /// <summary>"the dead", "the 46 dead", "those killed", "dead" that starts at a token.</summary>
    private static (int First, int End, FigureMetric Metric)? Group(Clauses clauses, int first)
    {
        var sentence = clauses.Sentence;
        var token = first;
        while (token < first + 2 && WordSorts.Is(sentence[token], WordSort.Determiner))
        {
            token++;
        }

        token = clauses.CountStartingAt(token)?.Number.Tokens.End ?? token;
        return Harmed.TryGetValue(sentence[token], out var metric) ? (first, token + 1, metric) : null;
    }
}
