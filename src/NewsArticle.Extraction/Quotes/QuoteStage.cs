using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Quotes;

/// <summary>Finds the words that the article puts in somebody's mouth, with and without quotation marks.</summary>
public static class QuoteStage
{
    /// <summary>
    /// The quotes in text order. Those with marks overlap no other; of those without, one may lie in another ("the paper said that he
    /// denied that …").
    /// </summary>
    public static IReadOnlyList<QuoteFinding> Find(Document document, EntityIndex entities, IReadOnlyList<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(attributions);

        var marked = MarkedQuotes.Find(document, entities, attributions);
        var drafts = marked.Concat(new IndirectQuotes(document, marked).Find(attributions))
            .OrderBy(draft => draft.Paragraph)
            .ThenBy(draft => draft.Tokens.First)
            .ThenByDescending(draft => draft.Tokens.End);

        var utterances = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        var quotes = new List<QuoteFinding>();
        foreach (var draft in drafts)
        {
            utterances.TryAdd(draft.Utterance, utterances.Count);
            quotes.Add(draft.ToFinding(document, utterances[draft.Utterance]));
        }

        return quotes;
    }
}
