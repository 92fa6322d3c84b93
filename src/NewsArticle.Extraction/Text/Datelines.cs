using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Text;

/// <summary>Finds the dateline of a paragraph: "KYIV, Ukraine (AP) —", "GAZA/CAIRO (Reuters) -", "PESHAWAR:". It says where the reporter is.</summary>
internal static class Datelines
{
    /// <summary>How many tokens a dateline may have: "RAFAH, Gaza Strip, Oct. 12 (Xinhua) --".</summary>
    private const int Reach = 16;

    /// <summary>The token behind the dateline's dash or colon, or 0.</summary>
    public static int EndIn(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        for (var token = 0; token < Math.Min(Reach, tokens.Count); token++)
        {
            var word = tokens[token].Word;
            if (token > 0 && word.Text is "—" or "–" or "-" or "--" || word.Text == ":" && token is > 0 and < 4 && tokens[0].Word.Shape == WordShape.AllCapitals)
            {
                return token + 1;
            }

            if (!word.IsCapitalized && word.Shape != WordShape.Number && word.Text is not ("," or "(" or ")" or "/" or "." or "and" or "of"))
            {
                return 0;
            }
        }

        return 0;
    }
}
