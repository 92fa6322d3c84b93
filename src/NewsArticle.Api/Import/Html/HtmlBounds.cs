using System.Buffers;
using NewsArticle.Api.Infrastructure.Requests;

namespace NewsArticle.Api.Import.Html;

/// <summary>
/// Refuses pages on which the parsing rules of HTML take more than linear time: each start tag looks through the open elements, and
/// each paragraph repeats the formatting elements (b, font, a …) that were never closed.
/// </summary>
internal static class HtmlBounds
{
    private const int DeepestNesting = 500;
    private const int MostRepeatedElements = 1_000_000;

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n\f/>");

    /// <summary>Elements that HTML closes by itself, or that have no content.</summary>
    private static readonly HashSet<string> NeverOpen = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "html", "head", "body",
    };

    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    private static readonly HashSet<string> RawText = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title" };

    /// <exception cref="BodyFault">The page is refused.</exception>
    public static void Check(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = open.GetAlternateLookup<ReadOnlySpan<char>>();
        int depth = 0, formatting = 0, position = 0;
        long repeated = 0;
        while (position < html.Length && (position = html.IndexOf('<', position)) >= 0 && position + 1 < html.Length)
        {
            var isEnd = html[position + 1] == '/';
            var name = NameAt(html, position + (isEnd ? 2 : 1));
            position += 1 + name.Length;
            var step = name.IsEmpty ? 0 : Count(names, name, isEnd);
            depth += step;
            formatting += Contains(Formatting, name) ? step : 0;
            repeated += isEnd ? 0 : formatting;
            if (depth > DeepestNesting || repeated > MostRepeatedElements)
            {
                throw new BodyFault("nests its elements too deep, or leaves too many open; send the article as text/plain");
            }

            position = isEnd ? position : SkipRawText(html, position, name);
        }
    }

    /// <summary>Counts a tag, and tells how many more elements are open after it. An end tag closes only elements of its name.</summary>
    private static int Count(Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> open, ReadOnlySpan<char> name, bool isEnd)
    {
        open.TryGetValue(name, out var before);
        if (isEnd ? before == 0 : Contains(NeverOpen, name))
        {
            return 0;
        }

        var step = isEnd ? -1 : 1;
        open[name] = before + step;
        return step;
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        if (start >= html.Length || !char.IsAsciiLetter(html[start]))
        {
            return [];
        }

        var name = html.AsSpan(start);
        var end = name.IndexOfAny(EndOfName);
        return end < 0 ? name : name[..end];
    }

    private static int SkipRawText(string html, int position, ReadOnlySpan<char> name)
    {
        var end = Contains(RawText, name) ? html.IndexOf($"</{name}", position, StringComparison.OrdinalIgnoreCase) : position;
        return end < 0 ? html.Length : end;
    }

    private static bool Contains(HashSet<string> names, ReadOnlySpan<char> name) =>
        names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
}
