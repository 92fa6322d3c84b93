using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Names.Tagging;
using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Extracting;

namespace NewsArticle.Tools.Training;

/// <summary>Measures the tagger on each annotated article with a model that was trained on all the others' folds.</summary>
internal sealed class CrossValidation(TrainingText text)
{
    private const int Folds = 5;

    /// <summary>Prints the tagger's scores, and writes what the whole extraction finds with it.</summary>
    public void Run(TextWriter report, FileInfo? predictions)
    {
        var folds = Enumerable.Range(0, Folds).AsParallel().AsOrdered().Select(Measure).ToArray();
        var scores = folds.SelectMany(fold => fold.Scores).ToArray();
        foreach (var group in scores.GroupBy(score => score.Of).Concat(scores.GroupBy(score => (File: "all", score.Of.Kind))))
        {
            report.WriteLine($"{group.Key.File,-22} {TaggingScore.Sum(group.Key.Kind, group.Select(score => score.Score))}");
        }

        if (predictions is not null)
        {
            using var writer = JsonLines.Writer(predictions.Create());
            foreach (var document in folds.SelectMany(fold => fold.Found))
            {
                JsonLines.Write(writer, document);
            }
        }
    }

    /// <summary>For each annotated article a tagger that was trained without it. For others the one that ships, if that knows words by the same evidence.</summary>
    public Taggers UnseeingTaggers()
    {
        var taggers = Enumerable.Range(0, Folds).AsParallel().AsOrdered().Select(TrainWithout).ToArray();
        return new Taggers(
            text.Articles.Select(article => article.Document).ToDictionary(document => document.Id, document => taggers[FoldOf(document)], StringComparer.Ordinal),
            text.Evidence == NameEvidence.All ? NameTagger.Default : Train(text.All));
    }

    private NameTagger TrainWithout(int fold) =>
        Train(text.With(text.Articles.Where(article => FoldOf(article.Document) != fold)));

    private FoldResult Measure(int fold)
    {
        var tagger = TrainWithout(fold);
        var unseen = text.Articles.Where(article => FoldOf(article.Document) == fold).ToArray();
        return new FoldResult(
            [.. unseen.GroupBy(article => article.File).SelectMany(file => TaggingScore.Of(tagger, file.SelectMany(article => article.Sentences))
                .Select(score => ((file.Key, score.Kind), score)))],
            [.. unseen.Select(article => Extractor.Extract(article.Document, tagger).ToDocument())]);
    }

    private NameTagger Train(IReadOnlyList<TrainingSentence> sentences)
    {
        using var model = new MemoryStream();
        CrfTrainer.Train(sentences).Write(model);
        model.Position = 0;
        return new NameTagger(NameModel.Read(model), text.Evidence);
    }

    /// <summary>Parts of one source, which differ behind a #, stay together.</summary>
    private static int FoldOf(AnnotatedDocument document) => (int)(TagFeatures.Hash(document.Id.Split('#')[0]) % Folds);

    private sealed record FoldResult(
        IReadOnlyList<((string File, NameKind Kind) Of, TaggingScore Score)> Scores,
        IReadOnlyList<AnnotatedDocument> Found);
}
