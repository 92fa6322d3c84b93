using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Quotes;

/// <summary>
/// Turns credited clauses into indirect quotes. A clause that only holds some quoted words ("he was “horrified”") is one too, beside
/// the mixed quote that its marks make; a clause that is a quotation is not.
/// </summary>
internal sealed class IndirectQuotes(Document document, List<QuoteDraft> marked)
{
    /// <summary>Fewer words than this are a remark about speech rather than its content: "he said so", "police said no".</summary>
    private const int FewestTokens = 2;

    /// <summary>How often the quotes of a sentence may cover it: reports of reports nest, but without a bound their length would be squared.</summary>
    private const int MostOverlap = 3;

    /// <summary>The quotes in the order of their cues, stretch by stretch.</summary>
    public IEnumerable<QuoteDraft> Find(IReadOnlyList<Attribution> attributions)
    {
        var (sentence, left) = ((Paragraph: -1, First: -1), 0);
        foreach (var attribution in attributions)
        {
            var range = document.Paragraphs[attribution.Paragraph].SentenceOf(attribution.Cue.First);
            if (sentence != (attribution.Paragraph, range.First))
            {
                (sentence, left) = ((attribution.Paragraph, range.First), MostOverlap * range.Count);
            }

            if (attribution.Form is ContentForm.Phrase or ContentForm.Quotation)
            {
                continue;
            }

            var credit = Credit.By(attribution, RuleOf(attribution), WeightOf(attribution));
            var utterance = new object();
            foreach (var content in Unquoted(attribution))
            {
                if (content.Count > left)
                {
                    break;
                }

                left -= content.Count;
                var held = FirstHeld(attribution.Paragraph, content);
                yield return new QuoteDraft(attribution.Paragraph, content, QuoteKind.Indirect, credit, held?.Utterance ?? utterance);
            }
        }
    }

    /// <summary>The stretches in the reporter's words; none where one of them is a quotation, as in “…,” he said, as the rain fell.</summary>
    private List<TokenRange> Unquoted(Attribution attribution)
    {
        var stretches = new List<TokenRange>(attribution.Contents.Count);
        foreach (var content in attribution.Contents)
        {
            var words = content;
            if (FirstHeld(attribution.Paragraph, content) is { } held)
            {
                var opening = held.Tokens.First - 1;
                var isAnnounced = document.Paragraphs[attribution.Paragraph].Tokens[Math.Max(0, opening - 1)].Text == ":";
                words = held.Kind == QuoteKind.Mixed ? content : new TokenRange(content.First, isAnnounced ? opening - 1 : content.First);
                if (Math.Min(opening, words.End) - content.First < FewestTokens)
                {
                    return [];
                }
            }

            if (words.Count >= FewestTokens)
            {
                stretches.Add(words);
            }
        }

        return stretches;
    }

    /// <summary>The first quote between marks that a stretch holds, or null.</summary>
    private QuoteDraft? FirstHeld(int paragraph, TokenRange content)
    {
        int low = 0, high = marked.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var isBefore = marked[middle].Paragraph < paragraph || marked[middle].Paragraph == paragraph && marked[middle].Tokens.End <= content.First;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low < marked.Count && marked[low].Paragraph == paragraph && marked[low].Tokens.First < content.End ? marked[low] : null;
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
        "complement" => 0.55,
        "split" => 0.85,
        _ => 0.95,
    };
}
