using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Quotes;

/// <summary>
/// Pairs the quotation marks of an article. A mark that finds no partner costs at most its own paragraph: a stretch reaches into
/// the next one only where that repeats the opening mark.
/// </summary>
internal static class QuotationMarks
{
    /// <summary>The outermost quoted stretches of every paragraph, in text order.</summary>
    public static IReadOnlyList<QuotedStretch>[] Pair(IReadOnlyList<Paragraph> paragraphs)
    {
        var stretches = new IReadOnlyList<QuotedStretch>[paragraphs.Count];
        var isOpen = false;
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var paragraph = paragraphs[index];
            var isContinued = index + 1 < paragraphs.Count && StartsWithOpeningMark(paragraphs[index + 1]);
            var found = DoubleMarks.Pair(paragraph, isContinued);
            if (isOpen && found.Count > 0)
            {
                found[0] = found[0] with { Continues = true };
            }

            isOpen = found.Count > 0 && found[^1].Ending == StretchEnding.Open;
            stretches[index] = found.Count > 0 ? found : SingleMarks.Pair(paragraph);
        }

        return stretches;
    }

    private static bool StartsWithOpeningMark(Paragraph paragraph) =>
        paragraph.Tokens.Count > 1 && paragraph.Tokens[0].Word is { IsQuoteMark: true, IsClosingQuote: false };

    /// <summary>Whether nothing but space, a bracket or a dash stands before a mark, and something right after it.</summary>
    public static bool LooksOpening(TokenList tokens, int mark)
    {
        var isFreeBefore = mark == 0 || tokens[mark - 1].End < tokens[mark].Start || tokens[mark - 1].Text is "(" or "[" or "—" or "–" or "-" or "--" or "/";
        return isFreeBefore && mark + 1 < tokens.Count && tokens[mark + 1].Start == tokens[mark].End;
    }

    /// <summary>Whether something stands right before a mark, and space, the end or punctuation after it.</summary>
    public static bool LooksClosing(TokenList tokens, int mark)
    {
        var isAttached = mark > 0 && tokens[mark - 1].End == tokens[mark].Start;
        return isAttached && (mark + 1 == tokens.Count || tokens[mark + 1].Start > tokens[mark].End || !tokens[mark + 1].Word.IsWord);
    }
}
