using NewsArticle.Extraction;
using NewsArticle.Extraction.Accuracy;
using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating.Reports;
using NewsArticle.Tools.Evaluating.Tallies;
using NewsArticle.Tools.Extracting;
using NewsArticle.Tools.Training;

namespace NewsArticle.Tools.Evaluating;

/// <summary>Measures extraction, or predictions made elsewhere, on sets of annotated news.</summary>
/// <param name="predictions">Predictions by the id of their document; null to extract.</param>
/// <param name="taggers">The taggers to extract with.</param>
internal sealed class Evaluation(IReadOnlyDictionary<string, AnnotatedDocument>? predictions, Taggers taggers)
{
    private readonly List<Judgement> _judgements = [];

    public AccuracyReport Measure(IEnumerable<FileInfo> corpora) => new()
    {
        Extractor = ArticleExtractor.Version,
        // The order counts: the sets are measured before their judgements are summed up.
        Corpora = [.. corpora.Select(Measure)],
        Calibration = CalibrationReport.Of(_judgements),
    };

    /// <summary>Every item of all sets that could be judged, at the level that keeps all.</summary>
    public IReadOnlyList<Judgement> Judgements => _judgements;

    private CorpusAccuracy Measure(FileInfo file)
    {
        var gold = Corpus.Read(file);
        return new CorpusAccuracy
        {
            Name = Path.GetFileNameWithoutExtension(file.Name),
            Documents = gold.Count,
            Words = gold.Sum(document => new GoldText(document.Text!).Words.Count),
            Licences = [.. gold.Select(document => document.Licence).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            Levels = predictions is null ? Extracted(gold) : [Given(gold, predictions)],
        };
    }

    private LevelAccuracy[] Extracted(IReadOnlyList<AnnotatedDocument> gold)
    {
        var found = gold.AsParallel().AsOrdered().Select(document => Extractor.Extract(document, taggers.Of(document))).ToList();
        var scores = Enum.GetValues<PrecisionLevel>().Select(level => (Level: level, Score: ScoreOf(gold, found.Select(one => one.At(level).ToDocument())))).ToList();
        _judgements.AddRange(scores[^1].Score.Judgements);
        return [.. scores.Select(pair => LevelReport.Of(pair.Score, pair.Level))];
    }

    private LevelAccuracy Given(IReadOnlyList<AnnotatedDocument> gold, IReadOnlyDictionary<string, AnnotatedDocument> given)
    {
        var score = ScoreOf(gold, gold.Select(document => given.GetValueOrDefault(document.Id)));
        _judgements.AddRange(score.Judgements);
        return LevelReport.Of(score, null);
    }

    private static Score ScoreOf(IEnumerable<AnnotatedDocument> gold, IEnumerable<AnnotatedDocument?> predicted)
    {
        var score = new Score();
        foreach (var (document, found) in gold.Zip(predicted))
        {
            score.Add(document, found);
        }

        return score;
    }
}
