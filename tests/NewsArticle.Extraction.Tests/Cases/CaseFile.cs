using System.Text;

namespace NewsArticle.Extraction.Tests.Cases;

/// <summary>A passage of a case file with what must be found in it; <c>README.md</c> tells the format.</summary>
internal sealed record Case(ArticleText Article, IReadOnlyList<string> Expected);

/// <summary>The case files beside this one.</summary>
internal static class CaseFile
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases");

    /// <summary>Every file, as a path from the cases' folder.</summary>
    public static IEnumerable<string> All => Directory
        .EnumerateFiles(Root, "*.txt", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>The passages of one file, in order.</summary>
    public static IReadOnlyList<Case> Read(string file) =>
    [
        .. File.ReadAllText(Path.Combine(Root, file))
            .ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(passage => passage.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToArray())
            .Where(lines => lines.Length > 0)
            .Select(Parse),
    ];

    private static Case Parse(string[] lines) => new(
        new ArticleText(Paragraphs(lines.Where(line => line[0] != '='))),
        [.. lines.Where(line => line[0] == '=').Select(line => line[1..].Trim())]);

    private static string[] Paragraphs(IEnumerable<string> lines)
    {
        var paragraphs = new List<StringBuilder> { new() };
        foreach (var line in lines)
        {
            if (line == "//")
            {
                paragraphs.Add(new StringBuilder());
                continue;
            }

            var paragraph = paragraphs[^1];
            paragraph.Append(paragraph.Length > 0 ? " " : "").Append(line);
        }

        return [.. paragraphs.Select(paragraph => paragraph.ToString())];
    }
}
