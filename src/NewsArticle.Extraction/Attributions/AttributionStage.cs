using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Finds every place where the reporter credits somebody with words.</summary>
public static class AttributionStage
{
    /// <summary>The attributions in text order.</summary>
    public static IReadOnlyList<Attribution> Find(Document document, EntityIndex entities)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);

        var attributions = new List<Attribution>();
        var resolver = new SourceResolver(document, entities);
        foreach (var paragraph in document.Paragraphs)
        {
            foreach (var sentence in paragraph.Sentences)
            {
                var passage = new Passage(document, entities, paragraph, sentence);
                attributions.AddRange(SentenceAttributions.Read(passage, resolver));
            }
        }

        return attributions;
    }
}
