using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Figures.Circumstances;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures;

/// <summary>Turns the figures of each sentence into findings, with claimant, place, date and weapon.</summary>
internal sealed class FindingBuilder
{
    private readonly Document _document;
    private readonly CreditedTokens _credited;
    private readonly Claimants _claimants;
    private readonly Scenes _scenes;

    /// <summary>The latest finding of each metric and number, for figures that replace it.</summary>
    private readonly Dictionary<(FigureMetric Metric, long Value), FigureFinding> _latest = [];

    public FindingBuilder(Document document, EntityIndex entities, IReadOnlyList<Attribution> attributions, IReadOnlyList<QuoteFinding> quotes)
    {
        _document = document;
        _credited = new CreditedTokens(document, attributions);
        _claimants = new Claimants(document, _credited, quotes, new StatedNumbers(document, entities));
        _scenes = new Scenes(document, entities, _credited);
    }

    /// <summary>The findings of one sentence, in text order; sentences must come in text order too.</summary>
    public IReadOnlyList<FigureFinding> Build(Sentence sentence, IReadOnlyList<SentenceFigure> figures)
    {
        var findings = Findings(sentence, figures).ToArray();
        foreach (var finding in findings)
        {
            _latest[(finding.Metric, finding.Value)] = finding;
        }

        return findings;
    }

    private IEnumerable<FigureFinding> Findings(Sentence sentence, IReadOnlyList<SentenceFigure> figures)
    {
        // "three security sources told": who speaks is not counted. Two rules may read the same of one count.
        var distinct = figures
            .Where(figure => !_credited.IsSource(sentence.Paragraph.Index, figure.Count.Number.Tokens))
            .DistinctBy(Key)
            .ToDictionary(Key);

        // Wholes first: a part points to the finding of its whole, and never to another part.
        var wholes = distinct.Values.Where(figure => figure.Whole is null).ToDictionary(Key, figure => Finding(sentence, figure, null));
        return distinct.Values.Select(figure => figure.Whole is { } whole
            ? Finding(sentence, figure, wholes.GetValueOrDefault(Key(distinct.GetValueOrDefault(Key(whole))?.Whole ?? whole)))
            : wholes[Key(figure)]);
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
            OccurredOn = Dates.Of(sentence, figure, _document.PublishedOn),
            PartOf = whole,
            Ratio = count.Number.Ratio,
            PreviousValue = figure.Reading.Previous,
            Corrects = figure.Reading.Previous is { } previous ? _latest.GetValueOrDefault((figure.Reading.Metric, previous)) : null,
            Evidence = sentence.Paragraph.EvidenceOf(figure.Evidence),
            Rule = figure.Reading.Rule,
            Confidence = FigureConfidence.Of(figure),
            Reasons = FigureConfidence.ReasonsOf(figure),
        };
    }
}
