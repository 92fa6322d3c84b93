using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating.Names;

namespace NewsArticle.Tools.Evaluating.Quotes;

/// <summary>A quote with its words levelled for comparison.</summary>
internal sealed record ComparedQuote(AnnotatedQuote Quote, Stretch? At, IReadOnlyList<string> Words)
{
    public static ComparedQuote Of(AnnotatedQuote quote, GoldText text)
    {
        Stretch? at = quote is { Start: { } start, End: { } end } ? new Stretch(start, end) : null;
        var words = quote.Text is { Length: > 0 } given ? given : at is { } stretch ? text[stretch] : "";
        return new ComparedQuote(quote, at, Comparable.Words(words));
    }

    /// <summary>Whether both stand at one place, as far as that is known.</summary>
    public bool Touches(ComparedQuote other) => At is not { } one || other.At is not { } two || one.Overlap(two) > 0;
}
