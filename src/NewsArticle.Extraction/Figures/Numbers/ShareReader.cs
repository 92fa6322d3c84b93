using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Numbers;

/// <summary>Reads shares of those counted before: "half of them", "a third of whom", "two-thirds of them".</summary>
internal static class ShareReader
{
    public static NumberExpression? Read(Sentence sentence, int token)
    {
        var (words, ratio) = sentence[token] switch
        {
            "half" => (1, 0.5),
            "two-thirds" => (1, 2.0 / 3),
            "three-quarters" => (1, 0.75),
            "one-third" => (1, 1.0 / 3),
            "one-quarter" => (1, 0.25),
            "a" or "one" when sentence[token + 1] == "third" => (2, 1.0 / 3),
            "a" or "one" when sentence[token + 1] == "quarter" => (2, 0.25),
            "two" when sentence[token + 1] == "thirds" => (2, 2.0 / 3),
            "three" when sentence[token + 1] == "quarters" => (2, 0.75),
            _ => (0, 0),
        };
        var end = token + words;
        return words > 0 && sentence[end] == "of" && sentence[end + 1] is "them" or "whom" or "those"
            ? new NumberExpression(new TokenRange(token, end), new Amount(1, null, FigureQualifier.About), NumberForm.Words) { Ratio = ratio }
            : null;
    }
}
