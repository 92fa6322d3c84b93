using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Quotes;

/// <summary>
/// Finds the turns of printed interviews and transcripts, which carry no quotation marks: "Q: …", "A: …", "IBARRA: …". A label alone shows
/// little ("Ibarra: 45 points"), so a turn counts only where others of the same exchange stand beside it.
/// </summary>
internal static class Turns
{
    /// <summary>The longest label before the colon: "Dr. Rosa María de Ibarra".</summary>
    private const int LongestLabel = 6;

    private static readonly Dictionary<string, string> Roles = WordList.Map("Quotes/turn-labels.txt");

    /// <summary>Each paragraph's turn, or null.</summary>
    public static QuotedStretch?[] Find(IReadOnlyList<Paragraph> paragraphs)
    {
        var turns = new QuotedStretch?[paragraphs.Count];
        var first = 0;
        while (first < paragraphs.Count)
        {
            var end = first;
            while (end < paragraphs.Count && ColonOf(paragraphs[end]) > 0)
            {
                end++;
            }

            if (end - first > 1 && IsExchange(paragraphs, first, end))
            {
                for (var index = first; index < end; index++)
                {
                    var words = new TokenRange(ColonOf(paragraphs[index]) + 1, paragraphs[index].Tokens.Count);
                    turns[index] = new QuotedStretch(index, words, StretchEnding.Closed, Continues: false) { IsTurn = true };
                }
            }

            first = end + 1;
        }

        return turns;
    }

    /// <summary>Whether a label stands for whoever asks ("Q") or answers ("A") rather than naming somebody; null where it names.</summary>
    public static bool? Asks(Paragraph paragraph) =>
        ColonOf(paragraph) == 1 && Roles.TryGetValue(paragraph.Tokens[0].Lower, out var role) ? role == "asks" : null;

    /// <summary>Where the colon behind a label stands, or 0: capitalised words alone stand before it, no mark behind it.</summary>
    private static int ColonOf(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        for (var position = 0; position < Math.Min(tokens.Count - 1, LongestLabel + 1); position++)
        {
            var word = tokens[position].Word;
            if (word.Text == ":")
            {
                return position > 0 && tokens[position + 1].Word.IsCapitalized ? position : 0;
            }

            if (!word.IsCapitalized && !(position > 0 && word.Text is "." or "de" or "al" or "van" or "der" or "bin"))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Whether labelled paragraphs in a row are an exchange: a question is followed by somebody else, or speakers who say "I" or "you" take turns.</summary>
    private static bool IsExchange(IReadOnlyList<Paragraph> paragraphs, int first, int end)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var (returns, addresses) = (false, false);
        for (var index = first; index < end; index++)
        {
            var isOther = index + 1 < end && LabelOf(paragraphs[index]) != LabelOf(paragraphs[index + 1]);
            if (isOther && paragraphs[index].Tokens[^1].Text == "?")
            {
                return true;
            }

            returns |= !labels.Add(LabelOf(paragraphs[index]));
            addresses |= isOther && Addresses(paragraphs[index]);
        }

        return returns && addresses;
    }

    private static string LabelOf(Paragraph paragraph) => paragraph.Tokens[ColonOf(paragraph) - 1].Lower;

    private static bool Addresses(Paragraph paragraph)
    {
        for (var position = ColonOf(paragraph); position < paragraph.Tokens.Count; position++)
        {
            if (paragraph.Tokens[position].Lower is "i" or "you" or "we" or "my" or "your" or "our")
            {
                return true;
            }
        }

        return false;
    }
}
