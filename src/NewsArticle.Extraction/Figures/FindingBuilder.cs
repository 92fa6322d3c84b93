using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Figures.Circumstances;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures;

/// <summary>Turns the figures of each sentence into findings, with claimant, place, date and weapon.</summary>
internal sealed class FindingBuilder(
    Document document, EntityIndex entities, IReadOnlyList<Attribution> attributions, IReadOnlyList<QuoteFinding> quotes)
{
    private readonly Claimants _claimants = new(document, attributions, quotes);
    private readonly Scenes _scenes = new(document, entities, attributions);

    /// <summary>The findings of one sentence, in text order.</summary>
    public IEnumerable<FigureFinding> Build(Sentence sentence, IReadOnlyList<SentenceFigure> figures)
    {
        // Wholes first: a part points to the finding of its whole.
        var built = new Dictionary<(TokenRange, FigureMetric), FigureFinding>();
        foreach (var figure in figures.OrderBy(figure => figure.Whole is null ? 0 : 1))
        {
            built[Key(figure)] = Finding(sentence, figure, figure.Whole is { } whole ? built.GetValueOrDefault(Key(whole)) : null);
        }

        return figures.Select(figure => built[Key(figure)]);
    }

    private static (TokenRange, FigureMetric) Key(SentenceFigure figure) => (figure.Count.Tokens, figure.Reading.Metric);

    private FigureFinding Finding(Sentence sentence, SentenceFigure figure, FigureFinding? whole)
    {
        var count = figure.Count;
        return new FigureFinding
        {
            Metric = figure.Reading.Metric,
            Object = count.Noun.Name,
            Value = count.Number.Amount.Value,
            ValueMax = count.Number.Amount.ValueMax,
            Qualifier = count.Number.Amount.Qualifier,
            Wording = sentence.Paragraph.TextOf(count.Number.Tokens),
            Weapon = Weapons.Of(sentence, figure),
            ClaimedBy = _claimants.Of(sentence, figure),
            Place = _scenes.Of(sentence, figure),
            OccurredOn = Dates.Of(sentence, figure, document.PublishedOn),
            PartOf = whole,
            Evidence = sentence.Paragraph.EvidenceOf(figure.Evidence),
            Rule = figure.Reading.Rule,
            Confidence = Confidence(figure),
        };
    }

    /// <summary>From what development texts showed of the rules: less for lists, for nouns that no table knows, and for what is far from its verb.</summary>
    private static double Confidence(SentenceFigure figure)
    {
        var confidence = 0.95 - 0.02 * Math.Min(figure.Reading.Cost, 20);
        return Math.Round(figure.Count.Is(Counts.ObjectClass.Unknown) ? confidence - 0.15 : confidence, 2);
    }
}
