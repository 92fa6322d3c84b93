using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Recognises what opens a report before its first words: "KYIV, Ukraine (AP) —", "BEIJING, March 3 (Xinhua) --", "LAGOS:".</summary>
internal static class Datelines
{
    private const int LongestDateline = 14;

    /// <summary>The first token behind the dateline, or the first of the sentence where there is none.</summary>
    public static int EndOf(Passage passage)
    {
        if (passage.First > 0)
        {
            return passage.First;
        }

        for (var position = passage.First; position < Math.Min(passage.End, passage.First + LongestDateline); position++)
        {
            if (position > passage.First && Ends(passage, position))
            {
                return position + 1;
            }

            var word = passage[position].Word;
            var canBelong = word.IsCapitalized || word.Shape == WordShape.Number || word.Text is "," or "(" or ")" or "/" or "." or "of" or "de" or "al";
            if (!canBelong || passage.IsQuoted(position))
            {
                break;
            }
        }

        return passage.First;
    }

    /// <summary>A dash behind capitals, a bracket or two towns; a colon behind capitals; the bracket that closes an agency's name.</summary>
    private static bool Ends(Passage passage, int position)
    {
        var opensInCapitals = passage[passage.First].Word.Shape == WordShape.AllCapitals;
        return passage[position].Text switch
        {
            "—" or "–" or "--" or "-" => opensInCapitals || passage.Lower(position - 1) == ")" || passage.Lower(passage.First + 1) == "/",
            ":" => opensInCapitals,
            ")" => opensInCapitals && position + 1 < passage.End && passage[position + 1].Word.IsCapitalized,
            _ => false,
        };
    }
}
