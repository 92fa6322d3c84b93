using System.Globalization;

namespace NewsArticle.Api.Imports.Fetching;

/// <summary>What a robots.txt says to one program: https://www.rfc-editor.org/rfc/rfc9309#section-2.2</summary>
internal sealed class RobotsRules
{
    private const string Everybody = "*";

    public static readonly RobotsRules None = new();

    private readonly List<RobotsPath> _paths = [];

    private RobotsRules()
    {
    }

    /// <summary>How long the site wants to be left alone between two requests (Crawl-delay); null where it does not say.</summary>
    public TimeSpan? Pause { get; private set; }

    /// <summary>Reads a file.</summary>
    /// <param name="text">The file; lines that are not understood count for nothing.</param>
    /// <param name="name">The name of the program, without version.</param>
    public static RobotsRules Read(string text, string name)
    {
        var (own, general) = (new RobotsRules(), new RobotsRules());
        var (isNamed, isAddressed, isOwn, isGeneral) = (false, false, false, false);
        foreach (var line in text.Split('\n', '\r'))
        {
            if (!TryRead(line, out var key, out var value))
            {
                continue;
            }

            if (key is "user-agent")
            {
                // Names that follow each other share the rules after them.
                (isOwn, isGeneral) = isAddressed ? (isOwn, isGeneral) : (false, false);
                isAddressed = true;
                isOwn |= NameIn(value).Equals(name, StringComparison.OrdinalIgnoreCase);
                isGeneral |= value is Everybody;
                isNamed |= isOwn;
                continue;
            }

            isAddressed &= key is not ("allow" or "disallow" or "crawl-delay");
            if (isOwn)
            {
                own.Take(key, value);
            }

            if (isGeneral)
            {
                general.Take(key, value);
            }
        }

        return isNamed ? own : general;
    }

    /// <summary>Whether an address may be fetched: the longest rule that fits decides, and of two of one length the one that allows.</summary>
    public bool Allow(Uri url)
    {
        var target = RobotsPath.Level(url.PathAndQuery);
        return _paths.Where(path => path.Fits(target)).MaxBy(path => (path.Length, path.Allows))?.Allows ?? true;
    }

    private static bool TryRead(string line, out string key, out string value)
    {
        var rule = line.Split('#')[0];
        var colon = rule.IndexOf(':', StringComparison.Ordinal);
        key = colon < 0 ? "" : rule[..colon].Trim('\uFEFF', ' ', '\t').ToLowerInvariant();
        value = colon < 0 ? "" : rule[(colon + 1)..].Trim();
        return colon > 0;
    }

    /// <summary>A name may be followed by a version, which does not count.</summary>
    private static string NameIn(string value)
    {
        var end = 0;
        while (end < value.Length && (char.IsAsciiLetter(value[end]) || value[end] is '_' or '-'))
        {
            end++;
        }

        return value[..end];
    }

    private void Take(string key, string value)
    {
        if (key is "allow" or "disallow" && RobotsPath.TryRead(value, allows: key is "allow") is { } path)
        {
            _paths.Add(path);
        }
        else if (key is "crawl-delay" && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= 86_400)
        {
            Pause = TimeSpan.FromSeconds(seconds);
        }
    }
}
