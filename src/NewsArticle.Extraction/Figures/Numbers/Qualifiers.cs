using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Figures.Numbers;

/// <summary>Words that bound a number: "at least", "as many as", "nearly", "or more".</summary>
internal static class Qualifiers
{
    private const string Path = "Figures/Numbers/qualifiers.txt";

    private static readonly Entry[] Before = Read("before");
    private static readonly Entry[] After = Read("after");

    /// <summary>The qualifier that ends right before a token: where it starts and what it says; or null.</summary>
    public static (int First, FigureQualifier Qualifier)? EndingAt(Sentence sentence, int token)
    {
        foreach (var entry in Before)
        {
            var first = token - entry.Words.Length;
            if (sentence.Has(first, entry.Words))
            {
                return (first, entry.Qualifier);
            }
        }

        return null;
    }

    /// <summary>The qualifier that starts at a token: where it ends and what it says; or null.</summary>
    public static (int End, FigureQualifier Qualifier)? StartingAt(Sentence sentence, int token)
    {
        foreach (var entry in After)
        {
            if (sentence.Has(token, entry.Words))
            {
                return (token + entry.Words.Length, entry.Qualifier);
            }
        }

        return null;
    }

    /// <summary>Longest first, so that "no more than" is not read as "more than".</summary>
    private static Entry[] Read(string side) =>
    [
        .. WordList.Rows(Path)
            .Where(row => row[2] == side)
            .Select(row => new Entry(row[0].Split(' '), Parse(row[1])))
            .OrderByDescending(entry => entry.Words.Length),
    ];

    private static FigureQualifier Parse(string word) => word switch
    {
        "at-least" => FigureQualifier.AtLeast,
        "at-most" => FigureQualifier.AtMost,
        "about" => FigureQualifier.About,
        "exact" => FigureQualifier.Exact,
        _ => throw new FormatException($"{Path}: '{word}' is no qualifier."),
    };

    private sealed record Entry(string[] Words, FigureQualifier Qualifier);
}
