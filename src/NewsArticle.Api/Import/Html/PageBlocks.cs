using System.Text;
using AngleSharp.Dom;

namespace NewsArticle.Api.Import.Html;

/// <summary>Walks a page and cuts its text into blocks as a browser would show them, without recursion: pages nest deep.</summary>
internal sealed class PageBlocks
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark",
        "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private readonly HashSet<IElement> _textHolders;
    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private IElement _holder;
    private int _linkLength;
    private int _openLinks;
    private int _lineBreaks;

    private PageBlocks(IElement root)
    {
        _textHolders = TextHolders.Of(root);
        _holder = root;
    }

    /// <summary>The blocks below an element, in order, without what is not the article's.</summary>
    public static IReadOnlyList<PageBlock> Of(IElement root)
    {
        var walk = new PageBlocks(root);
        walk.Walk(root);
        walk.Flush();
        return walk._blocks;
    }

    /// <remarks>Children are taken by index: AngleSharp looks for a next sibling from the first on.</remarks>
    private void Walk(IElement root)
    {
        var open = new Stack<(INode Node, int NextChild)>([(root, 0)]);
        while (open.TryPop(out var top))
        {
            if (top.NextChild == top.Node.ChildNodes.Length)
            {
                Leave(top.Node);
                continue;
            }

            open.Push((top.Node, top.NextChild + 1));
            var child = top.Node.ChildNodes[top.NextChild];
            if (child is IElement element && Clutter.Is(element, _textHolders))
            {
                Flush();
            }
            else
            {
                Enter(child);
                open.Push((child, 0));
            }
        }
    }

    private void Enter(INode node)
    {
        switch (node)
        {
            case IText text:
                Append(text.Data);
                break;
            case IElement { LocalName: "br" }:
                BreakLine();
                break;
            case IElement { LocalName: "a" }:
                _openLinks++;
                break;
            case IElement element when !Inline.Contains(element.LocalName):
                Flush();
                _holder = element;
                break;
        }
    }

    private void Leave(INode node)
    {
        switch (node)
        {
            case IElement { LocalName: "a" }:
                _openLinks--;
                break;
            case IElement element when !Inline.Contains(element.LocalName):
                Flush();
                _holder = element.ParentElement ?? element;
                break;
        }
    }

    private void Append(string text)
    {
        var before = _text.Length;
        PageText.Append(_text, text);
        if (_openLinks > 0)
        {
            _linkLength += _text.Length - before;
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            _lineBreaks = 0;
        }
    }

    /// <summary>Two line breaks in a row part paragraphs on pages without marks for them.</summary>
    private void BreakLine()
    {
        PageText.Append(_text, " ");
        if (++_lineBreaks >= 2)
        {
            Flush();
        }
    }

    private void Flush()
    {
        var text = _text.ToString().Trim();
        if (text.Length > 0)
        {
            _blocks.Add(new PageBlock(_holder, text, _linkLength));
        }

        _text.Clear();
        (_linkLength, _lineBreaks) = (0, 0);
    }
}
