using Microsoft.AspNetCore.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Annotations;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Corrections;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Revisions;

namespace NewsArticle.Api.Revisions;

/// <summary>Gives an article the content of an earlier revision again, or brings a deleted one back.</summary>
public sealed class RevisionRestorer(
    NewsDbContext db, ArticleEditor editor, ArticleHistory history, FormerIdentities identities, OrphanedIdentities orphans, EntityTag tags, TimeProvider time)
{
    public Task<ActionResult<ArticleResponse>> RestoreAsync(int articleId, int number, RequestHeaders conditions, CancellationToken cancellationToken) =>
        editor.EditAsync(
            articleId,
            draft => RestoreAsync(draft, number, conditions, cancellationToken),
            article => new ArticleResponse(article),
            cancellationToken,
            otherwise: () => ReviveAsync(articleId, number, conditions, cancellationToken));

    private async Task<Edit<Article>> RestoreAsync(ArticleDraft draft, int number, RequestHeaders conditions, CancellationToken cancellationToken)
    {
        var article = draft.Article;
        if (!tags.MatchesArticle(conditions, article))
        {
            return Refusal.PreconditionFailed();
        }

        var (state, problem) = await FindAsync(article.Id, number, article, cancellationToken);
        if (state is null)
        {
            return problem!;
        }

        draft.RestoredFrom = number;
        var former = article.Everybody().ToList();
        var wanted = state.ToArticle(await identities.FindAsync(state, cancellationToken));
        state.DescribeTo(article);
        article.UrlKey = KeyOf(state);
        var added = ArticleContent.Give(article, wanted);
        // Under the ids that they had: what is merely found in a list would be taken for stored already.
        db.AddRange(added);
        // An identity cannot go while something loaded still names it.
        db.ChangeTracker.DetectChanges();
        db.Identities.RemoveRange(await orphans.KnownOnlyToAsync(article.Id, former.Except(article.Everybody()), cancellationToken));
        return article;
    }

    private async Task<ActionResult<ArticleResponse>> ReviveAsync(int articleId, int number, RequestHeaders conditions, CancellationToken cancellationToken)
    {
        if (conditions.IfMatch.Count > 0)
        {
            return Refusal.PreconditionFailed();
        }

        var (state, problem) = await FindAsync(articleId, number, null, cancellationToken);
        if (state is null)
        {
            return problem!;
        }

        var article = state.ToArticle(await identities.FindAsync(state, cancellationToken));
        article.TextHash = TextHash.Of(state.Paragraphs);
        article.UrlKey = KeyOf(state);
        article.UpdatedUtc = time.GetUtcNow().UtcDateTime;
        KeptReferences.Settle(article);
        db.Add(article);
        await db.SaveChangesAsync(CancellationToken.None);
        await history.AddAsync(article, RevisionOperation.Restored, number);
        return new ArticleResponse(article);
    }

    /// <summary>The content of a revision, or why it cannot be restored.</summary>
    /// <param name="article">The article as it is; null where it is deleted.</param>
    private async Task<(ArticleState? State, ProblemResult? Problem)> FindAsync(int articleId, int number, Article? article, CancellationToken cancellationToken)
    {
        var revisions = db.ArticleRevisions.AsNoTracking().Where(revision => revision.ArticleId == articleId);
        if (await revisions.SingleOrDefaultAsync(revision => revision.Number == number, cancellationToken) is not { } revision)
        {
            return (null, await revisions.AnyAsync(cancellationToken)
                ? Refusal.UnknownItem("revision", number, articleId, "revisions")
                : Refusal.UnknownArticle(articleId));
        }

        var state = revision switch
        {
            { State: { } packed } => ArticleState.Unpack(packed),
            { Operation: not RevisionOperation.Deleted } when article is not null => ArticleState.Of(article),
            _ => null,
        };
        if (state is null)
        {
            return (null, Refusal.Conflict("The revision holds no article; restore one that does."));
        }

        var (hash, key) = (TextHash.Of(state.Paragraphs), KeyOf(state));
        var other = await db.Articles
            .Where(other => other.Id != articleId && (other.TextHash == hash || (other.UrlKey != null && other.UrlKey == key)))
            .Select(other => new { other.Id, other.TextHash })
            .FirstOrDefaultAsync(cancellationToken);
        return other is null ? (state, null) : (null, Refusal.DuplicateArticle(other.Id, other.TextHash == hash ? "text" : "url"));
    }

    private static string? KeyOf(ArticleState state) => state.Url is null ? null : UrlKey.Of(state.Url);
}
