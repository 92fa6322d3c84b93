namespace NewsArticle.Extraction.Tests.Cases;

/// <summary>One expectation: a headline ("killed at-least 26 person") and details ("by police"), each a word and what follows it.</summary>
internal sealed record CaseLine(string Headline, IReadOnlyList<string> Details)
{
    /// <summary>Reads "headline; detail; detail"; words after a colon belong to a quote and are left whole.</summary>
    public static CaseLine Parse(string line)
    {
        var quoted = line.Contains(": ", StringComparison.Ordinal) && CaseKind.Of(line).HoldsWords;
        var parts = quoted ? [line] : line.Split("; ");
        return new CaseLine(parts[0], parts[1..]);
    }

    /// <summary>What was found, told with as much detail as is asked for.</summary>
    public string Tell(CaseLine found)
    {
        var asked = Details.Select(detail => detail.Split(' ')[0]).ToHashSet();
        return string.Join("; ", [found.Headline, .. found.Details.Where(detail => asked.Contains(detail.Split(' ')[0]))]);
    }

    public override string ToString() => string.Join("; ", [Headline, .. Details]);
}
