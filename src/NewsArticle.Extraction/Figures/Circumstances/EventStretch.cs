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
        var (least, most) = (Math.Max(sentence.First, words.First - Reach), Math.Min(sentence.End, words.End + Reach));
        var (first, end) = (words.First, words.End);
        while (first > least && !IsBoundary(sentence, first))
        {
            first--;
        }

        while (end < most && !IsBoundary(sentence, end))
        {
            end++;
        }

        return new TokenRange(first, end);
    }

    /// <summary>"hours after", "a day before" and a semicolon: with what follows, another event begins.</summary>
    private static bool IsBoundary(Sentence sentence, int token) =>
        sentence[token] == ";" || sentence[token] is "after" or "before" && sentence[token - 1]
            is "moments" or "minutes" or "hour" or "hours" or "day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years";
}
