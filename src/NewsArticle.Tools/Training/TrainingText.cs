using NewsArticle.Extraction.Names;
using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Training;

/// <summary>What the tagger learns from.</summary>
/// <param name="Tagged">Sentences of tagged corpora.</param>
/// <param name="Articles">Articles annotated by hand, each from the file of that name.</param>
/// <param name="Written">Single sentences that were written to learn from, and are no sample of news.</param>
/// <param name="Evidence">What the words are known by.</param>
internal sealed record TrainingText(IReadOnlyList<TrainingSentence> Tagged, IReadOnlyList<(string File, AnnotatedDocument Document, TrainingSentence[] Sentences)> Articles, IReadOnlyList<TrainingSentence> Written, NameEvidence Evidence)
{
    /// <summary>The annotated articles are carefully made and few; each of their sentences counts as much as this many of the others.</summary>
    private const float ArticleWeight = 6;

    /// <summary>They are denser in names than news is: with more weight the tagger takes more for names than are.</summary>
    private const float WrittenWeight = 2;

    public IReadOnlyList<TrainingSentence> All => With(Articles);

    /// <summary>All but the other articles.</summary>
    public IReadOnlyList<TrainingSentence> With(IEnumerable<(string File, AnnotatedDocument Document, TrainingSentence[] Sentences)> articles) =>
        [.. Tagged, .. articles.SelectMany(article => article.Sentences), .. Written];

    public static TrainingText Read(IReadOnlyList<FileInfo> files, NameEvidence evidence = NameEvidence.All)
    {
        var (tagged, articles) = (new ConllReader(evidence), new GoldSentences(evidence));
        return new TrainingText(
            [.. files.Where(file => file.Extension != ".jsonl").SelectMany(file => tagged.Read(file.FullName))],
            [.. files.Where(IsArticles).SelectMany(file => articles.Read(file, ArticleWeight).Select(article => (file.Name, article.Document, article.Sentences)))],
            [.. files.Where(IsWritten).SelectMany(file => articles.Read(file, WrittenWeight)).SelectMany(document => document.Sentences)],
            evidence);
    }

    private static bool IsArticles(FileInfo file) => file.Extension == ".jsonl" && !IsWritten(file);

    private static bool IsWritten(FileInfo file) => file.Name.EndsWith(".sentences.jsonl", StringComparison.Ordinal);
}
