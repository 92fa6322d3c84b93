using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>What a word says of the event that its sentence speaks of; the table explains the sorts.</summary>
[Flags]
internal enum EventWord
{
    None = 0,
    Attack = 1,
    Hint = 2,
    Force = 4,
    Other = 8,
    Doubt = 16,

    /// <summary>Two different hints in one sentence: "a drone strike". No word by itself.</summary>
    Hints = 32,
}

internal static class EventWords
{
    private static readonly Dictionary<string, EventWord> Sorts = WordList.Rows("Figures/Circumstances/event-words.txt")
        .ToDictionary(row => row[0], row => Enum.Parse<EventWord>(row[1], ignoreCase: true), StringComparer.Ordinal);

    public static EventWord Of(string lower) => Sorts.GetValueOrDefault(lower);
}
