using System.Globalization;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>The names of days and months.</summary>
internal static class Calendar
{
    private static readonly Dictionary<string, (string Sort, int Number)> Words = WordList.Rows("Figures/Circumstances/calendar.txt")
        .ToDictionary(row => row[0], row => (row[1], int.Parse(row[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    public static bool IsDayOrMonth(string word) => Words.ContainsKey(word);

    public static bool IsDay(string word, out DayOfWeek day)
    {
        var found = Words.TryGetValue(word, out var entry) && entry.Sort == "day";
        day = (DayOfWeek)entry.Number;
        return found;
    }

    /// <param name="month">1 to 12.</param>
    public static bool IsMonth(string word, out int month)
    {
        var found = Words.TryGetValue(word, out var entry) && entry.Sort == "month";
        month = entry.Number;
        return found;
    }
}
