using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating.Tallies;

namespace NewsArticle.Tools.Evaluating;

/// <summary>Whether each stretch that a prediction names lies in the text and says what the prediction says it does.</summary>
internal static class SpanCheck
{
    public static void Add(Share spans, AnnotatedDocument predicted, GoldText text)
    {
        foreach (var name in new[] { predicted.People, predicted.Places, predicted.Organizations }.SelectMany(names => names ?? []))
        {
            foreach (var mention in Stretch.All(name.Mentions))
            {
                spans.Add(text.Has(mention) && (text[mention] == name.Name || (name.Aliases ?? []).Contains(text[mention])));
            }
        }

        foreach (var quote in (predicted.Quotes ?? []).Concat(predicted.IndirectQuotes ?? []))
        {
            var at = new Stretch(quote.Start ?? 0, quote.End ?? 0);
            spans.Add(text.Has(at) && text[at] == quote.Text);
        }

        foreach (var figure in predicted.Figures ?? [])
        {
            var at = figure.Evidence is { Length: 2 } pair ? Stretch.Of(pair) : default;
            spans.Add(text.Has(at) && text[at].Contains(figure.Wording ?? "", StringComparison.Ordinal));
        }
    }
}
