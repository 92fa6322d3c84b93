using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Names;

/// <summary>Chooses among names that overlap: the surer one, where a longer name is worth more than its part.</summary>
internal static class NameSelection
{
    /// <summary>What a further token of a name adds; enough for "Bank of Ireland" to win over "Ireland".</summary>
    private const double PerToken = 0.25;

    private const int MostTokensThatCount = 8;

    public static IReadOnlyList<NameMention> Select(Paragraph paragraph, IEnumerable<NameMention> found)
    {
        var taken = new bool[paragraph.Tokens.Count];
        return found
            .OrderByDescending(Weight)
            .ThenBy(name => name.Tokens.First)
            .ThenBy(name => name.Kind)
            .Where(name => TryTake(taken, name.Tokens))
            .OrderBy(name => name.Tokens.First)
            .ToArray();
    }

    /// <summary>What a rule that is certain has before the tagger, which is often very sure of what it has never seen.</summary>
    private const double Certainty = 0.1;

    private static double Weight(NameMention name) =>
        name.Confidence + (PerToken * Math.Min(name.Tokens.Count, MostTokensThatCount)) + (name is { Confidence: 1, Rule: not "tagger" } ? Certainty : 0);

    private static bool TryTake(bool[] taken, TokenRange tokens)
    {
        var stretch = taken.AsSpan(tokens.First, tokens.Count);
        if (stretch.Contains(true))
        {
            return false;
        }

        stretch.Fill(true);
        return true;
    }
}
