using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Figures.Circumstances;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures;

/// <summary>
/// Finds the attack figures of an article, sentence by sentence: numbers, what they count, what is said to have happened to it;
/// then who says so, where, when and with what weapon.
/// </summary>
public static class FigureStage
{
    /// <summary>The figures in text order.</summary>
    public static IReadOnlyList<FigureFinding> Find(
        Document document, EntityIndex entities, IReadOnlyList<Attribution> attributions, IReadOnlyList<QuoteFinding> quotes)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(attributions);
        ArgumentNullException.ThrowIfNull(quotes);

        var context = new AttackContext(document);
        var builder = new FindingBuilder(document, entities, attributions, quotes);
        var findings = new List<FigureFinding>();
        var antecedents = new Antecedents();
        foreach (var paragraph in document.Paragraphs)
        {
            antecedents.StartParagraph();
            for (var index = 0; index < paragraph.Sentences.Count; index++)
            {
                var sentence = new Sentence(paragraph, index);
                antecedents.StartSentence(sentence);
                if (context.IsAttack(sentence))
                {
                    findings.AddRange(builder.Build(sentence, SentenceFigures.Read(new Clauses(sentence), antecedents)));
                }
            }
        }

        return findings;
    }
}
