using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Quotes;

/// <summary>Pairs the double quotation marks of one paragraph.</summary>
internal static class DoubleMarks
{
    private enum Role
    {
        None,
        Opens,
        Closes,
    }

    /// <summary>The outermost stretches in text order; only the last can be without a closing mark.</summary>
    /// <param name="isContinued">Whether the next paragraph starts with an opening mark.</param>
    public static List<QuotedStretch> Pair(Paragraph paragraph, bool isContinued)
    {
        var marks = Marks(paragraph.Tokens);
        if (marks.Count == 0)
        {
            return [];
        }

        return Nested(paragraph, marks, isContinued) ?? Flat(paragraph, marks, isContinued);
    }

    private static List<int> Marks(TokenList tokens)
    {
        var marks = new List<int>();
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Word.IsQuoteMark)
            {
                marks.Add(index);
            }
        }

        return marks;
    }

    /// <summary>The outermost pairs where marks nest properly, or leave just the one open that the next paragraph carries on; otherwise null.</summary>
    private static List<QuotedStretch>? Nested(Paragraph paragraph, List<int> marks, bool isContinued)
    {
        var stretches = new List<QuotedStretch>();
        var depth = 0;
        var opening = -1;
        foreach (var mark in marks)
        {
            var role = RoleOf(paragraph.Tokens, mark, opening, marks);
            if (role == Role.Opens && depth++ == 0)
            {
                opening = mark;
            }
            else if (role == Role.Closes && depth > 0 && --depth == 0)
            {
                Add(stretches, paragraph, opening, mark, StretchEnding.Closed);
                opening = -1;
            }
        }

        if (depth == 1 && isContinued)
        {
            Add(stretches, paragraph, opening, paragraph.Tokens.Count, StretchEnding.Open);
            return stretches;
        }

        return depth == 0 ? stretches : null;
    }

    /// <summary>Pairs each closing mark with the nearest opening mark before it; others stand alone.</summary>
    private static List<QuotedStretch> Flat(Paragraph paragraph, List<int> marks, bool isContinued)
    {
        var stretches = new List<QuotedStretch>();
        var opening = -1;
        foreach (var mark in marks)
        {
            var role = RoleOf(paragraph.Tokens, mark, opening, marks);
            if (role == Role.Opens)
            {
                opening = mark;
            }
            else if (role == Role.Closes && opening >= 0)
            {
                Add(stretches, paragraph, opening, mark, StretchEnding.Closed);
                opening = -1;
            }
        }

        if (opening >= 0)
        {
            AddUnclosed(stretches, paragraph, opening, isContinued);
        }

        return stretches;
    }

    private static Role RoleOf(TokenList tokens, int mark, int opening, List<int> marks)
    {
        var word = tokens[mark].Word;
        var isOpen = opening >= 0;
        if (word.IsClosingQuote)
        {
            return Role.Closes;
        }

        if (word.IsOpeningQuote || word.Text == "``")
        {
            // German marks close with the sign that opens in English.
            var closesGerman = isOpen && tokens[opening].Text == "„" && word.Text == "“" && QuotationMarks.LooksClosing(tokens, mark);
            return closesGerman ? Role.Closes : Role.Opens;
        }

        return RoleOfStraight(tokens, mark, opening, isPaired: marks.Count % 2 == 0);
    }

    /// <summary>A straight mark follows from what is open; where their number is odd, from where it stands.</summary>
    private static Role RoleOfStraight(TokenList tokens, int mark, int opening, bool isPaired)
    {
        if (opening < 0)
        {
            var isInches = mark > 0 && tokens[mark - 1].End == tokens[mark].Start && tokens[mark - 1].Word.Shape == WordShape.Number;
            return isInches || !isPaired && QuotationMarks.LooksClosing(tokens, mark) ? Role.None : Role.Opens;
        }

        var isNested = !tokens[opening].Word.Text.Equals(tokens[mark].Word.Text, StringComparison.Ordinal) || !isPaired;
        return isNested && QuotationMarks.LooksOpening(tokens, mark) ? Role.Opens : Role.Closes;
    }

    private static void Add(List<QuotedStretch> stretches, Paragraph paragraph, int opening, int end, StretchEnding ending)
    {
        var inside = new TokenRange(opening + 1, end);
        if (!inside.IsEmpty)
        {
            stretches.Add(new QuotedStretch(paragraph.Index, inside, ending, Continues: false));
        }
    }

    /// <summary>A stretch without a closing mark counts where it is carried on, or where its start shows that it is a quotation.</summary>
    private static void AddUnclosed(List<QuotedStretch> stretches, Paragraph paragraph, int opening, bool isContinued)
    {
        var tokens = paragraph.Tokens;
        var isIntroduced = opening == 0 || tokens[opening - 1].Text is ":" or "," or "." or "?" or "!" or "..." or "…";
        if (isContinued || isIntroduced && QuotationMarks.LooksOpening(tokens, opening))
        {
            Add(stretches, paragraph, opening, tokens.Count, isContinued ? StretchEnding.Open : StretchEnding.Unclosed);
        }
    }
}
