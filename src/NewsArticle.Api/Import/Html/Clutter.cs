using AngleSharp.Dom;

namespace NewsArticle.Api.Import.Html;

/// <summary>Knows the parts of a page that are not its article.</summary>
internal static class Clutter
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "nav", "aside", "footer", "form", "script", "style", "noscript", "template", "figure", "figcaption", "picture", "video", "audio",
        "iframe", "object", "svg", "math", "button", "select", "input", "textarea", "dialog", "menu", "head", "table",
    };

    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
    {
        "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert", "menu", "menubar", "toolbar",
    };

    /// <summary>Words in the class or id of an element.</summary>
    private static readonly HashSet<string> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        "ad", "ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "byline", "caption", "comment", "comments", "cookie",
        "cookies", "disqus", "footer", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "pagination", "paywall", "popular",
        "popup", "promo", "recirc", "recommended", "related", "respond", "share", "sharing", "sidebar", "signup", "social", "sponsor",
        "sponsored", "subscribe", "subscription", "tags", "taboola", "toolbar", "trending", "outbrain", "widget",
    };

    /// <summary>What readers wrote may be longer than the article.</summary>
    private static readonly HashSet<string> ReadersMarks = new(StringComparer.OrdinalIgnoreCase) { "comments", "respond", "disqus_thread" };

    private static readonly HashSet<string> NeverByMark = new(StringComparer.Ordinal) { "html", "body", "main", "article", "p", "h1", "h2" };

    /// <summary>Whether an element is clutter, by what it is or, unless it holds most of the page's text, by its class or id.</summary>
    public static bool Is(IElement element, IReadOnlySet<IElement> textHolders) =>
        IsAlways(element) || (IsMarked(element) && !textHolders.Contains(element) && !HoldsArticle(element));

    /// <summary>Whether an element is clutter however much it holds.</summary>
    public static bool IsAlways(IElement element) =>
        Elements.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") is "true"
        || (element.GetAttribute("role") is { } role && Roles.Contains(role))
        || (IsReaders(element) && !HoldsArticle(element));

    private static bool IsReaders(IElement element) =>
        !NeverByMark.Contains(element.LocalName)
        && ((element.Id is { } id && ReadersMarks.Contains(id)) || (element.ClassName is { } name && ReadersMarks.Contains(name)));

    private static bool IsMarked(IElement element) =>
        !NeverByMark.Contains(element.LocalName)
        && ((element.ClassName is { Length: > 0 } name && HasMark(name)) || (element.Id is { Length: > 0 } id && HasMark(id)));

    private static bool HasMark(string names)
    {
        var lookup = Marks.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0, end; start < names.Length; start = end + 1)
        {
            end = start;
            while (end < names.Length && char.IsAsciiLetter(names[end]))
            {
                end++;
            }

            if (end > start && lookup.Contains(names.AsSpan(start, end - start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A wrapper of the whole page may be called "with-sidebar".</summary>
    private static bool HoldsArticle(IElement element) => element.QuerySelector("article, main, h1, [itemprop=articleBody]") is not null;
}
