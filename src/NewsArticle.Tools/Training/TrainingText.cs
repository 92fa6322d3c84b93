using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Training;

/// <summary>What the tagger learns from.</summary>
/// <param name="Tagged">Sentences of tagged corpora.</param>
/// <param name="Articles">Articles annotated by hand, each from the file of that name.</param>
internal sealed record TrainingText(IReadOnlyList<TrainingSentence> Tagged, IReadOnlyList<(string File, AnnotatedDocument Document, TrainingSentence[] Sentences)> Articles)
{
    /// <summary>The annotated articles are carefully made and few; each of their sentences counts as much as this many of the others.</summary>
    private const float ArticleWeight = 6;

    public IReadOnlyList<TrainingSentence> All => [.. Tagged, .. Articles.SelectMany(article => article.Sentences)];

    public static TrainingText Read(IReadOnlyList<FileInfo> files)
    {
        var (tagged, articles) = (new ConllReader(), new GoldSentences());
        return new TrainingText(
            [.. files.Where(file => !IsArticles(file)).SelectMany(file => tagged.Read(file.FullName))],
            [.. files.Where(IsArticles).SelectMany(file => articles.Read(file, ArticleWeight).Select(article => (file.Name, article.Document, article.Sentences)))]);
    }

    private static bool IsArticles(FileInfo file) => file.Extension == ".jsonl";
}
