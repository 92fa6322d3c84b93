using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using NewsArticle.Api.Infrastructure.Requests;

namespace NewsArticle.Api.Import.Html;

/// <summary>
/// Refuses pages of so many elements that they fill the memory, and those on which the parsing rules of HTML take more than linear time: each start tag looks through the open elements, and
/// each paragraph repeats the formatting elements (b, font, a …) that were never closed. It counts the tags that the parser sees, so
/// that nothing can be hidden from it in comments, attributes or scripts.
/// </summary>
internal sealed class HtmlBounds
{
    private const int DeepestNesting = 500;
    private const int MostRepeatedElements = 1_000_000;
    private const int MostElements = 200_000;

    /// <summary>Elements that HTML closes by itself, or that have no content.</summary>
    private static readonly HashSet<string> NeverOpen = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "html", "head", "body",
    };

    private static readonly HashSet<string> Formatting = new(StringComparer.Ordinal)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    /// <summary>Elements of drawings that hold no HTML: between &lt;svg&gt; and the first other tag, "&lt;path/&gt;" closes itself.</summary>
    private static readonly HashSet<string> Drawing = new(StringComparer.Ordinal)
    {
        "svg", "g", "defs", "symbol", "use", "path", "circle", "ellipse", "line", "polygon", "polyline", "rect", "stop",
        "lineargradient", "radialgradient", "clippath", "mask", "image",
    };

    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private int _elements;
    private int _depth;
    private int _formatting;
    private long _repeated;
    private bool _isDrawing;

    /// <summary>Takes the next token of the page.</summary>
    /// <exception cref="BodyFault">The page is refused.</exception>
    public void Take(HtmlToken token)
    {
        var isStart = token.Type is HtmlTokenType.StartTag;
        if (!isStart && token.Type is not HtmlTokenType.EndTag)
        {
            return;
        }

        if (isStart && ++_elements > MostElements)
        {
            throw new BodyFault("has more elements than any article; send the article as text/plain");
        }

        _isDrawing = isStart ? token.Name == "svg" || (_isDrawing && Drawing.Contains(token.Name)) : _isDrawing && token.Name != "svg";
        if (_isDrawing && token is HtmlTagToken { IsSelfClosing: true })
        {
            return;
        }

        var step = Count(token.Name, isStart);
        _depth += step;
        _formatting += Formatting.Contains(token.Name) ? step : 0;
        _repeated += isStart ? _formatting : 0;
        if (_depth > DeepestNesting || _repeated > MostRepeatedElements)
        {
            throw new BodyFault("nests its elements too deep, or leaves too many open; send the article as text/plain");
        }
    }

    /// <summary>Counts a tag, and tells how many more elements are open after it. An end tag closes only elements of its name.</summary>
    private int Count(string name, bool isStart)
    {
        var before = _open.GetValueOrDefault(name);
        if (isStart ? NeverOpen.Contains(name) : before == 0)
        {
            return 0;
        }

        var step = isStart ? 1 : -1;
        _open[name] = before + step;
        return step;
    }
}
