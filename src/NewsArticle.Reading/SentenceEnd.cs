namespace NewsArticle.Reading;

/// <summary>Tells lines that end like a sentence of the body from lines that end like a headline.</summary>
public static class SentenceEnd
{
    private const string ClosingMarks = "\"”’'»)]";

    /// <summary>Whether a line ends with a full stop, question or exclamation mark, perhaps inside closing marks.</summary>
    public static bool Closes(string line) => LastMark(line) is '.' or '?' or '!' or '…';

    /// <summary>Whether a line ends with a full stop that is not that of an initialism such as "U.S.".</summary>
    public static bool IsFullStop(string line)
    {
        var end = line.AsSpan().TrimEnd(ClosingMarks);
        return end.Length > 1 && end[^1] == '.' && !(char.IsUpper(end[^2]) && (end.Length == 2 || end[^3] is '.' or ' '));
    }

    private static char LastMark(string line) => line.AsSpan().TrimEnd(ClosingMarks) is { IsEmpty: false } end ? end[^1] : '\0';
}
