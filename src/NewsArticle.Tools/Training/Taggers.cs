using NewsArticle.Extraction.Names.Tagging;
using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Training;

/// <summary>Which tagger reads which document.</summary>
/// <param name="ById">By id of a document, the tagger that never saw it.</param>
/// <param name="Others">The tagger of every other document.</param>
internal sealed record Taggers(IReadOnlyDictionary<string, NameTagger> ById, NameTagger Others)
{
    /// <summary>The tagger that ships, for every document.</summary>
    public static Taggers Shipped => new(new Dictionary<string, NameTagger>(), NameTagger.Default);

    public NameTagger Of(AnnotatedDocument document) => ById.GetValueOrDefault(document.Id, Others);
}
