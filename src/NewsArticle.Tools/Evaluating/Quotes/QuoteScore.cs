using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating.Tallies;

namespace NewsArticle.Tools.Evaluating.Quotes;

/// <summary>Measures the quotes between quotation marks and their speakers.</summary>
internal sealed class QuoteScore
{
    private const double HalfAlike = 0.5;

    public Tally Found { get; } = new();

    /// <summary>Of all gold quotes that have a speaker.</summary>
    public Share SpeakerOfGold { get; } = new();

    /// <summary>Of those whose speaker is named at the quote.</summary>
    public Share SpeakerNamed { get; } = new();

    /// <summary>Of those whose speaker is a pronoun at the quote.</summary>
    public Share SpeakerByPronoun { get; } = new();

    /// <summary>Of those whose quote was found.</summary>
    public Share SpeakerOfMatched { get; } = new();

    /// <summary>Of those whose quote was found with a speaker.</summary>
    public Share SpeakerWhenGiven { get; } = new();

    public void Add(AnnotatedDocument gold, AnnotatedDocument predicted, GoldText text, Action<Judgement> judge)
    {
        var fragments = Compared(gold.Quotes!.Where(quote => quote.Fragment), text);
        var expected = Compared(gold.Quotes!.Where(quote => !quote.Fragment), text);
        var found = Compared(predicted.Quotes ?? [], text);
        var matching = new QuoteMatching(expected, found);
        var wrong = Wrong(found, matching, expected, fragments, Stretch.All(gold.Ignore?.Quotes), text);

        Found.AddGold(matching.PredictionOfGold.Count, expected.Count);
        Found.AddPredictions(matching.GoldOfPrediction.Count, matching.GoldOfPrediction.Count + wrong.Count);
        wrong.ForEach(quote => judge(new Judgement("quotes", quote.Quote, false)));
        Attribute(expected, found, matching, new Speakers(gold), judge);
    }

    private static List<ComparedQuote> Compared(IEnumerable<AnnotatedQuote> quotes, GoldText text) =>
        [.. quotes.OrderBy(quote => quote.Start ?? 0).Select(quote => ComparedQuote.Of(quote, text))];

    private static List<ComparedQuote> Wrong(
        List<ComparedQuote> found,
        QuoteMatching matching,
        List<ComparedQuote> expected,
        List<ComparedQuote> fragments,
        IReadOnlyList<Stretch> ignored,
        GoldText text)
    {
        var ignoredWords = ignored.Select(stretch => Names.Comparable.Words(text[stretch])).ToList();
        return [.. found.Where((quote, index) => !matching.GoldOfPrediction.ContainsKey(index) && quote.Words.Count > 0 && !IsExcused(quote))];

        bool IsExcused(ComparedQuote quote) =>
            fragments.Exists(fragment => WordOverlap.F1(quote.Words, fragment.Words) >= HalfAlike && quote.Touches(fragment))
            || (quote.At is { } at
                ? at.IsIn(ignored) && !expected.Exists(quote.Touches)
                : ignoredWords.Exists(words => WordOverlap.F1(quote.Words, words) >= HalfAlike));
    }

    private void Attribute(
        List<ComparedQuote> expected, List<ComparedQuote> found, QuoteMatching matching, Speakers speakers, Action<Judgement> judge)
    {
        for (var index = 0; index < expected.Count; index++)
        {
            if (expected[index].Quote is not { Speaker: { Length: > 0 } speaker } gold)
            {
                continue;
            }

            var isRight = false;
            if (matching.PredictionOfGold.TryGetValue(index, out var prediction))
            {
                var quote = found[prediction].Quote;
                isRight = speakers.AreSame(quote.Speaker, speaker);
                SpeakerOfMatched.Add(isRight);
                if (!string.IsNullOrEmpty(quote.Speaker))
                {
                    SpeakerWhenGiven.Add(isRight);
                    judge(new Judgement("quotes", quote, isRight));
                }
            }

            SpeakerOfGold.Add(isRight);
            (gold.SpeakerSource switch { "gold" => SpeakerNamed, "silver" => SpeakerByPronoun, _ => null })?.Add(isRight);
        }
    }
}
