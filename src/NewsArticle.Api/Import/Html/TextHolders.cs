using AngleSharp.Dom;

namespace NewsArticle.Api.Import.Html;

/// <summary>Finds the elements that hold most of a page's paragraph text, whatever they are called.</summary>
internal static class TextHolders
{
    /// <summary>The root and, each inside the one before, the elements that hold more than half of the text of its paragraphs.</summary>
    public static HashSet<IElement> Of(IElement root)
    {
        var lengths = Measure(root);
        var holders = new HashSet<IElement>();
        for (var holder = root; holder is not null; holder = holder.Children.FirstOrDefault(child => lengths.GetValueOrDefault(child) * 2 > lengths[root]))
        {
            holders.Add(holder);
        }

        return holders;
    }

    /// <summary>How much paragraph text stands below each element; an element without any may be missing.</summary>
    /// <remarks>Child nodes are taken by index: AngleSharp counts child elements from the first on.</remarks>
    private static Dictionary<IElement, int> Measure(IElement root)
    {
        var lengths = new Dictionary<IElement, int> { [root] = 0 };
        var open = new Stack<(IElement Element, int NextChild)>([(root, 0)]);
        while (open.TryPop(out var top))
        {
            var (element, next) = top;
            if (element.LocalName is not "p" && next < element.ChildNodes.Length)
            {
                open.Push((element, next + 1));
                if (element.ChildNodes[next] is IElement child && !Clutter.IsAlways(child))
                {
                    open.Push((child, 0));
                }

                continue;
            }

            var length = element.LocalName is "p" ? element.TextContent.Length : lengths.GetValueOrDefault(element);
            lengths[element] = length;
            if (open.TryPeek(out var parent))
            {
                lengths[parent.Element] = lengths.GetValueOrDefault(parent.Element) + length;
            }
        }

        return lengths;
    }
}
