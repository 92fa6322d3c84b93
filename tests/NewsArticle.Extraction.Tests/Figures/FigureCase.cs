using System.Globalization;

namespace NewsArticle.Extraction.Tests.Figures;

/// <summary>A passage of a case file with the figures expected in it; the files' README tells the format.</summary>
public sealed record FigureCase(string Text, string[] Figures)
{
    public static IEnumerable<FigureCase> In(string file) => File
        .ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "Figures", file))
        .ReplaceLineEndings("\n")
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(Parse);

    /// <summary>A finding as the case files write it: "killed at-least 26 person".</summary>
    public static string Describe(FigureFinding figure)
    {
        var qualifier = figure.Qualifier switch
        {
            FigureQualifier.AtLeast => "at-least",
            FigureQualifier.AtMost => "at-most",
            var other => other.ToString().ToLowerInvariant(),
        };
        var number = figure.ValueMax is { } upper
            ? string.Create(CultureInfo.InvariantCulture, $"{figure.Value}-{upper}")
            : figure.Value.ToString(CultureInfo.InvariantCulture);
        return $"{figure.Metric.ToString().ToLowerInvariant()} {qualifier} {number} {figure.Object}";
    }

    private static FigureCase Parse(string passage)
    {
        var lines = passage.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToArray();
        return new FigureCase(
            string.Join(' ', lines.Where(line => line[0] != '=')),
            [.. lines.Where(line => line[0] == '=').Select(line => line[1..].Trim())]);
    }
}
