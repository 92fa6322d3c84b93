using System.Text;

namespace NewsArticle.Reading;

/// <summary>Recognises lines that belong to a site and not to its articles, by the table in boilerplate.txt.</summary>
internal static class Boilerplate
{
    /// <summary>Longer blocks are body text, however they begin.</summary>
    private const int MaxPrefixedLength = 240;

    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal);
    private static readonly HashSet<string> CommentHeaders = new(StringComparer.Ordinal);
    private static readonly List<string> Openings = [];

    static Boilerplate()
    {
        using var stream = typeof(Boilerplate).Assembly.GetManifestResourceStream("boilerplate.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '!')
            {
                CommentHeaders.Add(Level(line));
            }
            else if (line[^1] == '*')
            {
                Openings.Add(Level(line));
            }
            else
            {
                Whole.Add(Level(line));
            }
        }
    }

    /// <summary>Whether a block is the site's.</summary>
    public static bool Is(string block)
    {
        if (block.Length > MaxPrefixedLength)
        {
            return false;
        }

        var level = Level(block);
        return level.Length == 0 || Whole.Contains(level) || CommentHeaders.Contains(level)
            || Openings.Exists(opening => level.StartsWith(opening, StringComparison.Ordinal)
                && (level.Length == opening.Length || level[opening.Length] == ' '));
    }

    /// <summary>Whether a block opens the readers' comments, after which nothing is the article's.</summary>
    public static bool OpensComments(string block) => block.Length <= MaxPrefixedLength && CommentHeaders.Contains(Level(block));

    /// <summary>Letters, lower case, in words parted by one space; every number becomes 0, and a colon is a word.</summary>
    private static string Level(string text)
    {
        var level = new StringBuilder(text.Length + 2);
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                level.Append(char.ToLowerInvariant(character));
            }
            else if (char.IsDigit(character))
            {
                AppendOnce(level, '0');
            }
            else if (character is ':')
            {
                AppendOnce(level, ' ').Append(": ");
            }
            else if (character is not ('\'' or '’'))
            {
                AppendOnce(level, ' ');
            }
        }

        return level.ToString().Trim();
    }

    /// <summary>Appends a character unless the text ends in it.</summary>
    private static StringBuilder AppendOnce(StringBuilder level, char next) =>
        level.Length > 0 && level[^1] == next ? level : level.Append(next);
}
