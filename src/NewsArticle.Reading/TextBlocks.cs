namespace NewsArticle.Reading;

/// <summary>
/// Cuts plain text into blocks, each a paragraph or a line that stands alone: by blank lines, or where there are none by line ends.
/// Hard-wrapped blocks become one line again.
/// </summary>
public static class TextBlocks
{
    private const int WidestWrap = 120;
    private const int NarrowestWrap = 40;

    /// <summary>Fewer lines without a blank one among them are taken for paragraphs even if they could be wrapped.</summary>
    private const int FewestWrappedLines = 4;

    public static List<string> Of(string text)
    {
        var groups = Groups(text);
        var fewestWrapped = groups.Count > 1 ? 2 : FewestWrappedLines;
        return [.. groups.SelectMany(lines => lines.Count >= fewestWrapped && IsWrapped(lines) ? [string.Join(' ', lines)] : lines)];
    }

    /// <summary>The runs of lines between blank lines.</summary>
    private static List<List<string>> Groups(string text)
    {
        var groups = new List<List<string>>();
        List<string>? open = null;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = Trim(raw);
            if (line.IsEmpty)
            {
                open = null;
                continue;
            }

            if (open is null)
            {
                groups.Add(open = []);
            }

            open.Add(line.ToString());
        }

        return groups;
    }

    /// <summary>Whether each line but the last is as full as it can be: the first word of the next would not have fitted.</summary>
    private static bool IsWrapped(List<string> lines)
    {
        var width = lines.Max(line => line.Length);
        if (width is < NarrowestWrap or > WidestWrap)
        {
            return false;
        }

        var isFull = lines.Zip(lines.Skip(1)).All(pair => pair.First.Length + 1 + FirstWordLength(pair.Second) > width);
        return isFull && !lines.Skip(1).Any(Byline.IsByline) && !lines[..^1].All(SentenceEnd.Closes);
    }

    private static int FirstWordLength(string line) => line.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? space : line.Length;

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> line)
    {
        const string Invisible = "\u200B\uFEFF\u00AD\u2060";
        int start = 0, end = line.Length;
        while (start < end && (char.IsWhiteSpace(line[start]) || Invisible.Contains(line[start], StringComparison.Ordinal)))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(line[end - 1]) || Invisible.Contains(line[end - 1], StringComparison.Ordinal)))
        {
            end--;
        }

        return line[start..end];
    }
}
