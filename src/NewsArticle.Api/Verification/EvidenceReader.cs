using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Articles;
using NewsArticle.Data;

namespace NewsArticle.Api.Verification;

/// <summary>Reads the evidence of items.</summary>
internal static class EvidenceReader
{
    /// <summary>The evidence of an item of an article; null where the article has no such item.</summary>
    public static async Task<ItemEvidenceResponse?> ReadEvidenceAsync(
        this NewsDbContext db, int articleId, EvidenceKind kind, int id, CancellationToken cancellationToken)
    {
        var evidence = await (kind switch
        {
            EvidenceKind.Quote => ReadAsync(db.Quotes.Where(quote => quote.ArticleId == articleId && quote.Id == id), cancellationToken),
            EvidenceKind.AttackFigure => ReadAsync(
                db.AttackFigures.Where(figure => figure.ArticleId == articleId && figure.Id == id), cancellationToken),
            EvidenceKind.Person => ReadAsync(MentionsOf<Person>(db, articleId, id), cancellationToken),
            EvidenceKind.Place => ReadAsync(MentionsOf<Place>(db, articleId, id), cancellationToken),
            _ => ReadAsync(MentionsOf<Organization>(db, articleId, id), cancellationToken),
        });
        if (evidence.Count is 0)
        {
            return null;
        }

        var article = await db.Articles.AsNoTracking()
            .Include(candidate => candidate.Paragraphs)
            .SingleAsync(candidate => candidate.Id == articleId, cancellationToken);
        var paragraphs = article.Paragraphs.ToDictionary(paragraph => paragraph.Index, paragraph => paragraph.Text);
        return new ItemEvidenceResponse
        {
            Kind = kind,
            Id = id,
            Article = ArticleReferenceResponse.From(article),
            ArticleHash = article.TextHash,
            Passages = [.. evidence.Select(item => new PassageResponse(item, paragraphs[item.Paragraph]))],
        };
    }

    private static async Task<List<Evidence>> ReadAsync<TItem>(IQueryable<TItem> items, CancellationToken cancellationToken)
        where TItem : Evidenced
    {
        var read = await items.AsNoTracking()
            .OrderBy(item => item.ParagraphIndex).ThenBy(item => item.Start).ThenBy(item => item.End)
            .ToListAsync(cancellationToken);
        return read.ConvertAll(item => item.Evidence);
    }

    private static IQueryable<Mention> MentionsOf<TIdentity>(NewsDbContext db, int articleId, int id)
        where TIdentity : Identity => db.Appearances
        .Where(appearance => appearance.ArticleId == articleId && appearance.IdentityId == id && appearance.Identity is TIdentity)
        .SelectMany(appearance => appearance.Mentions);
}
