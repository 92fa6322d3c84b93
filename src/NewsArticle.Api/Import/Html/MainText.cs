using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsArticle.Api.Import.Html;

/// <summary>Finds the text of the article among all the text of a page.</summary>
internal static class MainText
{
    /// <summary>The paragraphs of the article, in order; empty where the page has none.</summary>
    public static IReadOnlyList<string> Of(IHtmlDocument page)
    {
        if (page.Body is not { } body)
        {
            return [];
        }

        var paragraphs = PageBlocks.Of(body).Where(block => block.IsParagraph).ToList();
        var weights = Weigh(paragraphs);
        var root = Densest(body, weights);
        return [.. paragraphs.Where(paragraph => IsWithin(paragraph.Element, root)).Select(paragraph => paragraph.Text)];
    }

    /// <summary>How much paragraph text stands below each element.</summary>
    private static Dictionary<IElement, int> Weigh(IEnumerable<PageBlock> paragraphs)
    {
        var weights = new Dictionary<IElement, int>();
        foreach (var paragraph in paragraphs)
        {
            for (var element = paragraph.Element; element is not null; element = element.ParentElement)
            {
                weights[element] = weights.GetValueOrDefault(element) + paragraph.Text.Length - paragraph.LinkLength;
            }
        }

        return weights;
    }

    /// <summary>
    /// The element marked as the article, where it holds a good part of the text; otherwise the innermost element that holds most of it.
    /// </summary>
    private static IElement Densest(IElement body, Dictionary<IElement, int> weights)
    {
        var total = weights.GetValueOrDefault(body);
        var marked = weights.Where(pair => IsMarked(pair.Key) && pair.Value * 3 >= total).ToList();
        var root = marked.Count > 0 ? marked.MaxBy(pair => pair.Value).Key : body;
        while (root.Children.FirstOrDefault(child => weights.GetValueOrDefault(child) * 4 > weights.GetValueOrDefault(root) * 3) is { } denser
            && denser.LocalName is not ("p" or "blockquote" or "li"))
        {
            root = denser;
        }

        return root;
    }

    private static bool IsMarked(IElement element) =>
        element.LocalName is "article" || element.GetAttribute("itemprop") is "articleBody" || element.GetAttribute("role") is "article";

    private static bool IsWithin(IElement? element, IElement root)
    {
        while (element is not null && !ReferenceEquals(element, root))
        {
            element = element.ParentElement;
        }

        return element is not null;
    }
}
