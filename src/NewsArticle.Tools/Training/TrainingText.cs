using NewsArticle.Extraction.Names;
using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Training;

/// <summary>What the tagger learns from.</summary>
/// <param name="Tagged">Sentences of tagged corpora.</param>
/// <param name="Articles">Articles annotated by hand, each from the file of that name.</param>
/// <param name="Evidence">What the words are known by.</param>
internal sealed record TrainingText(IReadOnlyList<TrainingSentence> Tagged, IReadOnlyList<(string File, AnnotatedDocument Document, TrainingSentence[] Sentences)> Articles, NameEvidence Evidence)
{
    /// <summary>The annotated articles are carefully made and few; each of their sentences counts as much as this many of the others.</summary>
    private const float ArticleWeight = 6;

    public IReadOnlyList<TrainingSentence> All => [.. Tagged, .. Articles.SelectMany(article => article.Sentences)];

    public static TrainingText Read(IReadOnlyList<FileInfo> files, NameEvidence evidence = NameEvidence.All)
    {
        var (tagged, articles) = (new ConllReader(evidence), new GoldSentences(evidence));
        return new TrainingText(
            [.. files.Where(file => !IsArticles(file)).SelectMany(file => tagged.Read(file.FullName))],
            [.. files.Where(IsArticles).SelectMany(file => articles.Read(file, ArticleWeight).Select(article => (file.Name, article.Document, article.Sentences)))],
            evidence);
    }

    private static bool IsArticles(FileInfo file) => file.Extension == ".jsonl";
}
