using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>The stretch of a sentence, around the words of a figure, that tells of one event and not of an earlier or later one.</summary>
internal static class EventStretch
{
    /// <summary>How far from a figure's words what tells of its event may stand.</summary>
    private const int Reach = 80;

    /// <param name="sentence">The sentence.</param>
    /// <param name="words">The words of the figure.</param>
    public static TokenRange Around(Sentence sentence, TokenRange words)
    {
        var reach = new TokenRange(Math.Max(sentence.First, words.First - Reach), Math.Min(sentence.End, words.End + Reach));
        return Widen(words, reach, token => StartsOtherEvent(sentence, token));
    }

    /// <summary>The part of such a stretch that no conjunction, dash or bracket parts from the words of the figure.</summary>
    public static TokenRange Clause(Sentence sentence, TokenRange stretch, TokenRange words) =>
        Widen(words, stretch, token => WordSorts.Is(sentence[token], WordSort.Subordinator)
            || sentence[token] is ";" or ":" or "-" or "–" or "—" or "(" or ")");

    private static TokenRange Widen(TokenRange words, TokenRange reach, Func<int, bool> isBoundary)
    {
        var (first, end) = (words.First, words.End);
        while (first > reach.First && !isBoundary(first - 1))
        {
            first--;
        }

        while (end < reach.End && !isBoundary(end))
        {
            end++;
        }

        return new TokenRange(first, end);
    }

    /// <summary>"hours after", "a day before" and a semicolon: with what follows, another event begins.</summary>
    private static bool StartsOtherEvent(Sentence sentence, int token) =>
        sentence[token] == ";" || sentence[token] is "after" or "before" && sentence[token - 1]
            is "moments" or "minutes" or "hour" or "hours" or "day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years";
}
