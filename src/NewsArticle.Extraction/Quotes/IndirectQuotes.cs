using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Quotes;

/// <summary>
/// Turns credited words without quotation marks into indirect quotes. Words with a quotation among them stay what they are: a
/// mixed quote, found by its marks.
/// </summary>
internal static class IndirectQuotes
{
    /// <summary>Fewer words than this are a remark about speech rather than its content: "he said so", "police said no".</summary>
    private const int FewestTokens = 2;

    /// <summary>The quotes in the order of their cues, stretch by stretch.</summary>
    /// <param name="marked">The quotes between marks, in text order.</param>
    public static IEnumerable<QuoteDraft> Find(IReadOnlyList<Attribution> attributions, List<QuoteDraft> marked)
    {
        foreach (var attribution in attributions)
        {
            if (attribution.Form is ContentForm.Phrase or ContentForm.Quotation
                || attribution.Contents.Any(content => HoldsQuotation(marked, attribution.Paragraph, content)))
            {
                continue;
            }

            var credit = Credit.By(attribution, RuleOf(attribution), WeightOf(attribution));
            var utterance = new object();
            foreach (var content in attribution.Contents)
            {
                if (content.Count >= FewestTokens)
                {
                    yield return new QuoteDraft(attribution.Paragraph, content, QuoteKind.Indirect, credit, utterance);
                }
            }
        }
    }

    private static bool HoldsQuotation(List<QuoteDraft> marked, int paragraph, TokenRange content)
    {
        int low = 0, high = marked.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var isBefore = marked[middle].Paragraph < paragraph || marked[middle].Paragraph == paragraph && marked[middle].Tokens.End <= content.First;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low < marked.Count && marked[low].Paragraph == paragraph && marked[low].Tokens.First < content.End;
    }

    private static string RuleOf(Attribution attribution) => attribution switch
    {
        { Form: ContentForm.Complement } => "complement",
        { Contents.Count: > 1 } => "split",
        { Contents: [var content] } when content.End <= attribution.Cue.First => "fronted",
        _ => "clause",
    };

    private static double WeightOf(Attribution attribution) => RuleOf(attribution) switch
    {
        "complement" => 0.65,
        "split" => 0.85,
        _ => 0.95,
    };
}
