using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Revisions;

/// <summary>
/// Decides who may read a history: whoever may read the article. What was deleted is not public any more; it is left to those who
/// could bring it back.
/// </summary>
public sealed class HistoryAccess(NewsDbContext db, IAuthorizationService authorization)
{
    /// <summary>Why the history cannot be read; null where it can.</summary>
    internal async Task<ProblemResult?> RefuseAsync(int articleId, HttpContext context)
    {
        if (await db.Articles.AnyAsync(article => article.Id == articleId, context.RequestAborted))
        {
            return null;
        }

        if (!await db.ArticleRevisions.AnyAsync(revision => revision.ArticleId == articleId, context.RequestAborted))
        {
            return Refusal.UnknownArticle(articleId);
        }

        var may = await authorization.AuthorizeAsync(context.User, context, WireName.Of(Scope.Write));
        return may.Succeeded ? null : Refusal.ScopeMissing(WireName.Of(Scope.Write), context.User.Scope() is { } held ? WireName.Of(held) : null);
    }
}
