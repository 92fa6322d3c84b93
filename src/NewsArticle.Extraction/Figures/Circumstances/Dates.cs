using System.Globalization;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>Resolves the date that a sentence gives for a figure against the day of publication.</summary>
internal static class Dates
{
    /// <summary>How far from a figure's words its date may stand.</summary>
    private const int Reach = 40;

    /// <summary>The date nearest to the figure's words, or null where the sentence gives none that can be resolved.</summary>
    public static OccurredOn? Of(Sentence sentence, SentenceFigure figure, DateOnly? published)
    {
        OccurredOn? nearest = null;
        var least = int.MaxValue;
        var (first, end) = (Math.Max(sentence.First, figure.Evidence.First - Reach), Math.Min(sentence.End, figure.Evidence.End + Reach));
        for (var token = first; token < end; token++)
        {
            var distance = token < figure.Evidence.First ? figure.Evidence.First - token : token - figure.Evidence.End;
            if (distance < least && !IsOfSomethingElse(sentence, token) && At(sentence, token, published) is { } date)
            {
                (nearest, least) = (date, distance);
            }
        }

        return nearest;
    }

    /// <summary>"said Tuesday", "told reporters on Monday" date the saying, and "since October" the beginning of a count.</summary>
    private static bool IsOfSomethingElse(Sentence sentence, int token)
    {
        var before = token - 1;
        while (before > token - 4 && sentence[before] is "on" or "late" or "early" or "in" or "reporters")
        {
            before--;
        }

        return sentence[before] is "since" or "until" or "began" || SpeechVerbs.IsSpeechVerb(sentence[before]);
    }

    /// <summary>The date that starts at a token: "Dec. 15, 2016", "15 December", "Monday", "last week Friday", "yesterday", "in 2003".</summary>
    public static OccurredOn? At(Sentence sentence, int token, DateOnly? published) =>
        MonthFirst(sentence, token, published) ?? DayFirst(sentence, token, published) ?? Weekday(sentence, token, published)
        ?? Relative(sentence, token, published) ?? YearAlone(sentence, token);

    /// <summary>"December 15, 2016", "Dec. 15", "August 2020", "in March".</summary>
    private static OccurredOn? MonthFirst(Sentence sentence, int token, DateOnly? published)
    {
        if (!Calendar.IsMonth(sentence[token], out var month) || sentence.WordAt(token) is not { IsCapitalized: true }
            || Number(sentence[token - 1]) is >= 1 and <= 31 || sentence[token - 1] == "of")
        {
            return null;
        }

        if (Number(sentence[token + 1]) is >= 1 and <= 31 and var day)
        {
            var year = sentence[token + 2] == "," ? Year(sentence[token + 3]) : Year(sentence[token + 2]);
            return Day(year, month, day, published);
        }

        return Year(sentence[token + 1]) is { } stated ? new OccurredOn(new DateOnly(stated, month, 1), DatePrecision.Month)
            : Latest(month, 1, published) is { } latest ? new OccurredOn(latest, DatePrecision.Month)
            : null;
    }

    /// <summary>"15 December 2016", "the 25th of June".</summary>
    private static OccurredOn? DayFirst(Sentence sentence, int token, DateOnly? published)
    {
        if (Number(sentence[token].TrimEnd('t', 'h', 's', 'n', 'd', 'r')) is not (>= 1 and <= 31 and var day))
        {
            return null;
        }

        var next = sentence[token + 1] == "of" ? token + 2 : token + 1;
        return Calendar.IsMonth(sentence[next], out var month) && sentence.WordAt(next)!.IsCapitalized
            ? Day(Year(sentence[next + 1]), month, day, published) : null;
    }

    /// <summary>A weekday is the latest one that is not after publication; "last Monday" on a Monday is a week ago.</summary>
    private static OccurredOn? Weekday(Sentence sentence, int token, DateOnly? published)
    {
        if (published is not { } today || !Calendar.IsDay(sentence[token], out var day) || sentence[token - 1] is "next" or "every" or "each")
        {
            return null;
        }

        var back = ((int)today.DayOfWeek - (int)day + 7) % 7;
        return Back(today, back == 0 && sentence[token - 1] == "last" ? 7 : back);
    }

    private static OccurredOn? Relative(Sentence sentence, int token, DateOnly? published) =>
        published is not { } today ? null : sentence[token] switch
        {
            "today" or "tonight" => Back(today, 0),
            "yesterday" => Back(today, 1),
            "overnight" => Back(today, 0),
            "month" when sentence[token - 1] == "last" => Month(today, 1),
            "month" when sentence[token - 1] == "this" => Month(today, 0),
            "year" when sentence[token - 1] == "last" && today.Year > 1 => new OccurredOn(new DateOnly(today.Year - 1, 1, 1), DatePrecision.Year),
            "year" when sentence[token - 1] == "this" => new OccurredOn(new DateOnly(today.Year, 1, 1), DatePrecision.Year),
            _ => null,
        };

    /// <summary>"in 2003".</summary>
    private static OccurredOn? YearAlone(Sentence sentence, int token) =>
        sentence[token - 1] is "in" or "of" or "during" && Year(sentence[token]) is { } year
            ? new OccurredOn(new DateOnly(year, 1, 1), DatePrecision.Year) : null;

    private static OccurredOn? Day(int? year, int month, int day, DateOnly? published)
    {
        if (year is { } stated)
        {
            return day <= DateTime.DaysInMonth(stated, month) ? new OccurredOn(new DateOnly(stated, month, day), DatePrecision.Day) : null;
        }

        return Latest(month, day, published) is { } latest ? new OccurredOn(latest, DatePrecision.Day) : null;
    }

    /// <summary>The latest such day that is not after publication.</summary>
    private static DateOnly? Latest(int month, int day, DateOnly? published)
    {
        if (published is not { } today)
        {
            return null;
        }

        for (var year = today.Year; year > Math.Max(today.Year - 9, 0); year--)
        {
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) <= today)
            {
                return new DateOnly(year, month, day);
            }
        }

        return null;
    }

    private static OccurredOn? Back(DateOnly today, int days) =>
        today.DayNumber >= days ? new OccurredOn(today.AddDays(-days), DatePrecision.Day) : null;

    private static OccurredOn? Month(DateOnly today, int back)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        return first.DayNumber == 0 && back > 0 ? null : new OccurredOn(first.AddMonths(-back), DatePrecision.Month);
    }

    private static int? Number(string word) =>
        word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2100 ? year : null;
}
