using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using NewsArticle.Data.Searching.Highlighting;

namespace NewsArticle.Api.Search;

/// <summary>Shows hits in the text around them, as HTML.</summary>
internal static class Snippet
{
    private const int Before = 80;
    private const int Longest = 320;

    /// <summary>Leaves letters of all alphabets as they are. To make one takes longer than to find the hits of a page.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text around the first hits of one paragraph; its beginning where there are none.</summary>
    /// <param name="text">The paragraph or the headline.</param>
    /// <param name="hits">The hits in it, in order, none overlapping another.</param>
    public static string Of(string text, IReadOnlyList<TextSpan> hits)
    {
        var start = hits is [var first, ..] && first.Start > Before ? AfterBlank(text, first.Start - Before, first.Start) : 0;
        var end = start + Longest < text.Length ? BeforeBlank(text, start + Longest, hits is [var hit, ..] ? hit.End : start + 1) : text.Length;

        var html = new StringBuilder(start > 0 ? "… " : "");
        var place = start;
        foreach (var span in hits.Where(span => span.End <= end))
        {
            html.Append(Escape(text[place..span.Start])).Append("<mark>").Append(Escape(text[span.Start..span.End])).Append("</mark>");
            place = span.End;
        }

        html.Append(Escape(text[place..Math.Max(place, end)]));
        return end < text.Length ? html.Append(" …").ToString() : html.ToString();
    }

    /// <summary>The place after the next blank, so that no word is cut; the limit where there is none.</summary>
    private static int AfterBlank(string text, int place, int limit)
    {
        var blank = text.IndexOf(' ', place, limit - place);
        return blank < 0 ? limit : blank + 1;
    }

    private static int BeforeBlank(string text, int place, int limit)
    {
        if (limit >= place)
        {
            return limit;
        }

        var blank = text.LastIndexOf(' ', place, place - limit);
        // Without a blank a pair of surrogates must not be cut.
        return blank > 0 ? blank : char.IsLowSurrogate(text[place]) ? place - 1 : place;
    }

    private static string Escape(string text) => Encoder.Encode(text);
}
