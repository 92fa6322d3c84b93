using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating.Tallies;

namespace NewsArticle.Tools.Evaluating.Quotes;

/// <summary>
/// Measures what is reported without quotation marks. Where such content begins and ends is a matter of a word more or less, so the
/// words count: precision is the share of the words found that stand in gold content, recall the share of gold words that were found.
/// </summary>
internal sealed class IndirectScore
{
    /// <summary>A quote found is right when this share of its words and of a gold one's are the same.</summary>
    private const double HalfAlike = 0.5;

    /// <summary>Words.</summary>
    public Tally Content { get; } = new();

    /// <summary>Of all gold quotes that have a speaker; the speaker found is that of the quote that shares most with it.</summary>
    public Share SpeakerOfGold { get; } = new();

    public void Add(AnnotatedDocument gold, AnnotatedDocument predicted, GoldText text, Action<Judgement> judge)
    {
        var expected = At(gold.IndirectQuotes!);
        var found = At(predicted.IndirectQuotes ?? []);
        var words = text.Words;
        var inGold = words.Where(word => word.IsIn(Stretches(expected))).ToHashSet();
        var inFound = words.Where(word => word.IsIn(Stretches(found))).ToHashSet();
        var shared = inGold.Intersect(inFound).Count();
        Content.AddGold(shared, inGold.Count);
        Content.AddPredictions(shared, inFound.Count);

        var speakers = new Speakers(gold);
        foreach (var (at, quote) in expected.Where(pair => !string.IsNullOrEmpty(pair.Quote.Speaker)))
        {
            var touching = found.Where(other => other.At.Overlap(at) > 0).OrderByDescending(other => other.At.Overlap(at)).ToList();
            SpeakerOfGold.Add(touching.Count > 0 && speakers.AreSame(touching[0].Quote.Speaker, quote.Speaker));
        }

        found.ForEach(pair => judge(new Judgement("indirect-quotes", pair.Quote, expected.Exists(other => Alike(pair.At, other.At) >= HalfAlike))));
    }

    private static double Alike(Stretch one, Stretch other) =>
        2.0 * Math.Max(0, one.Overlap(other)) / (one.End - one.Start + other.End - other.Start);

    private static List<(Stretch At, AnnotatedQuote Quote)> At(IEnumerable<AnnotatedQuote> quotes) =>
        [.. quotes.Where(quote => quote is { Start: not null, End: not null }).Select(quote => (new Stretch(quote.Start!.Value, quote.End!.Value), quote))];

    private static List<Stretch> Stretches(IEnumerable<(Stretch At, AnnotatedQuote Quote)> quotes) => [.. quotes.Select(pair => pair.At)];
}
