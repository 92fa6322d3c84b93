using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Quotes;

/// <summary>Pairs the single quotation marks of a paragraph that has no double ones, and leaves apostrophes alone.</summary>
internal static class SingleMarks
{
    /// <summary>Shorter stretches between single marks are nicknames, glosses and titles far more often than speech.</summary>
    private const int FewestTokens = 3;

    private static readonly HashSet<string> Elisions = WordList.Set("Quotes/elisions.txt");

    public static List<QuotedStretch> Pair(Paragraph paragraph)
    {
        var stretches = new List<QuotedStretch>();
        var tokens = paragraph.Tokens;
        var opening = -1;
        for (var index = 0; index < tokens.Count; index++)
        {
            if (Opens(tokens, index))
            {
                opening = index;
            }
            else if (opening >= 0 && Closes(tokens, index))
            {
                if (index - opening > FewestTokens)
                {
                    stretches.Add(new QuotedStretch(paragraph.Index, new(opening + 1, index), StretchEnding.Closed, Continues: false, IsSingle: true));
                }

                opening = -1;
            }
        }

        return stretches;
    }

    private static bool Opens(TokenList tokens, int mark) =>
        tokens[mark].Text is "‘" or "'" && QuotationMarks.LooksOpening(tokens, mark)
            && tokens[mark + 1].Word.IsWord && !Elisions.Contains(tokens[mark + 1].Lower);

    /// <summary>
    /// After a letter the mark may be the apostrophe of a plural ("the officers’ guns"); punctuation before it, or after it, or an
    /// attribution tells.
    /// </summary>
    private static bool Closes(TokenList tokens, int mark)
    {
        if (tokens[mark].Text is not ("’" or "'") || !QuotationMarks.LooksClosing(tokens, mark))
        {
            return false;
        }

        return !tokens[mark - 1].Word.IsWord || mark + 1 == tokens.Count || !tokens[mark + 1].Word.IsWord
            || !tokens[mark - 1].Lower.EndsWith('s');
    }
}
