using NewsArticle.Extraction.Figures.Circumstances;
using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Figures.Numbers;

/// <summary>Tells numbers that may count something from dates, times, ages, money, shares and labels.</summary>
internal static class NumberContext
{
    /// <summary>How many words an enumeration of ages may have: "aged 3, 7, 12 and 40".</summary>
    private const int AgesReach = 14;

    private static readonly HashSet<string> Labels = WordList.Set("Figures/Numbers/labels.txt");
    private static readonly HashSet<string> Units = WordList.Set("Figures/Numbers/units.txt");

    /// <summary>"mm", "kg", "%": what makes a number a measure.</summary>
    public static bool IsUnit(string word) => Units.Contains(word);

    public static bool Counts(Sentence sentence, int token, AmountReader.Reading reading) => reading.Form switch
    {
        NumberForm.Article => true,
        _ when IsShared(sentence, token) => false,
        NumberForm.Words when IsAmongAges(sentence, token) => false,
        NumberForm.One => sentence[token - 1] is not ("no" or "any" or "every") && sentence[token + 1] is not ("day" or "another"),
        NumberForm.Digits => !IsDate(sentence, token, reading.End) && !IsMeasure(sentence, token, reading.End) && !IsAge(sentence, token, reading.End),
        _ => !IsMeasure(sentence, token, reading.End),
    };

    /// <summary>"half of the 1.2 million", "most of the 12": the number is not the one that something happened to.</summary>
    private static bool IsShared(Sentence sentence, int token)
    {
        var of = WordSorts.Is(sentence[token - 1], WordSort.Determiner) ? token - 2 : token - 1;
        return sentence[of] == "of" && sentence[of - 1] is "half" or "third" or "thirds" or "quarter" or "quarters" or "most" or "some" or "many"
            or "percent" or "%" or "majority" or "none" or "part" or "rest" or "any";
    }

    private static bool IsDate(Sentence sentence, int token, int end) =>
        IsYear(sentence, token)
        || Calendar.IsMonth(sentence[token - 1], out _) || Calendar.IsMonth(sentence[end], out _) || sentence[end] == "of" && Calendar.IsMonth(sentence[end + 1], out _)
        || sentence[token - 1] is "-" or "–" && Calendar.IsMonth(sentence[token - 3], out _)
        || sentence[end] is "-" or "–" && Calendar.IsMonth(sentence[end + 2], out _)
        || sentence[token - 1] == ":" && sentence.WordAt(token - 2)?.Shape == WordShape.Number
        || sentence[end] == ":" && sentence.WordAt(end + 1)?.Shape == WordShape.Number
        || sentence[end] is "a.m." or "p.m." or "am" or "pm" or "gmt" or "utc" or "local" or "o'clock" or "hours"
        || sentence[token].Contains('.', StringComparison.Ordinal) && sentence[token - 1] == "at";

    /// <summary>Four digits from 1900 to 2099 without grouping, unless a qualifier or a noun in the plural makes them a count.</summary>
    private static bool IsYear(Sentence sentence, int token)
    {
        var digits = sentence[token];
        return digits.Length == 4 && digits[..2] is "19" or "20" && digits.Length == 4
            && (Qualifiers.EndingAt(sentence, token) is null or { Qualifier: FigureQualifier.About })
            && !(sentence.WordAt(token + 1) is { Shape: WordShape.Lower } next && next.Text.EndsWith('s') && next.Lower is not ("was" or "is" or "has" or "as"));
    }

    private static bool IsMeasure(Sentence sentence, int token, int end) =>
        sentence[token - 1] is "$" or "€" or "£" or "¥" or "us$" or "#" or "/" or "№"
        || Units.Contains(sentence[end])
        || Labels.Contains(sentence[token - 1])
        || sentence[token - 1] == "in" && sentence[token - 2] is "one" or "two";

    /// <summary>"Jane Doe, 23, said", "a man, 77, was": a number on its own after a person and a comma; or one of "aged 8, 12 and 17".</summary>
    private static bool IsAge(Sentence sentence, int token, int end) =>
        sentence.WordAt(token) is { Text.Length: <= 2 }
        && (sentence[token - 1] == "," && IsPerson(sentence, token - 2) && (sentence.IsPunctuation(end) || sentence[end] == "and") || IsAmongAges(sentence, token));

    private static bool IsPerson(Sentence sentence, int token) =>
        sentence.WordAt(token) is { IsCapitalized: true } || Nouns.Find(sentence[token]) is { Class: ObjectClass.Person } && !Nouns.IsPlural(sentence[token]);

    private static bool IsAmongAges(Sentence sentence, int token)
    {
        var before = token - 1;
        while (before > token - AgesReach && (sentence[before] is "," or "and" or "to" or "-" || sentence.WordAt(before)?.Shape == WordShape.Number || NumberWords.IsSmall(sentence[before], out _)))
        {
            before--;
        }

        return sentence[before] is "aged" or "ages";
    }
}
