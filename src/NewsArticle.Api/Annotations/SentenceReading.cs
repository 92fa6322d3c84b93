using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;

namespace NewsArticle.Api.Annotations;

/// <summary>Adds sentences to evidence.</summary>
internal static class SentenceReading
{
    /// <summary>The paragraphs that quotes or attack figures stand in, by the item's id.</summary>
    public static Task<Dictionary<int, string>> ParagraphsAsync<TItem>(
        this NewsDbContext db, IReadOnlyList<int> ids, CancellationToken cancellationToken)
        where TItem : Evidenced => db.Set<TItem>()
        .Where(item => ids.Contains(item.Id))
        .Join(
            db.Set<Paragraph>(),
            item => new { item.ArticleId, Index = item.ParagraphIndex },
            paragraph => new { paragraph.ArticleId, paragraph.Index },
            (item, paragraph) => new { item.Id, paragraph.Text })
        .ToDictionaryAsync(item => item.Id, item => item.Text, cancellationToken);

    /// <summary>The evidence with its sentence.</summary>
    public static EvidenceResponse In(this EvidenceResponse evidence, string paragraph) =>
        evidence with { Sentence = Sentences.Around(paragraph, evidence.Start, evidence.End) };
}
