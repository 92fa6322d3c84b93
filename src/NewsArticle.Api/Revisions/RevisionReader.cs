using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Revisions;

namespace NewsArticle.Api.Revisions;

/// <summary>Reads the history of an article.</summary>
public sealed class RevisionReader(NewsDbContext db, IOptions<JsonOptions> json)
{
    /// <summary>All revisions, the newest first.</summary>
    internal ItemList<RevisionResponse> ListOf(int articleId) => new()
    {
        Keys = db.ArticleRevisions.Where(revision => revision.ArticleId == articleId)
            .Select(revision => new RowKey { By = revision.Number, Id = revision.Id }),
        Order = RowOrder.Descending,
        LoadAsync = LoadAsync,
        Facets = [],
    };

    /// <summary>One revision with its content, compared with another one or with the last before it that has an article.</summary>
    internal async Task<ActionResult<RevisionContentResponse>> ReadAsync(int articleId, int number, int? against, CancellationToken cancellationToken)
    {
        if (await FindAsync(articleId, number, cancellationToken) is not { } revision)
        {
            return Refusal.UnknownItem("revision", number, articleId, "revisions");
        }

        var other = against is { } given
            ? await FindAsync(articleId, given, cancellationToken)
            : await OfArticle(articleId).Where(before => before.Number < number && before.State != null)
                .OrderByDescending(before => before.Number).FirstOrDefaultAsync(cancellationToken);
        if (against is not null && other is null)
        {
            return Refusal.InvalidRequest("Compare with a revision of the same article.", Refusal.On("against", "must be the number of a revision of this article"));
        }

        var article = await ShowAsync(revision, cancellationToken);
        var former = other is null ? null : await ShowAsync(other, cancellationToken);
        var changes = article is null || former is null ? null : JsonDifference.Between(ToJson(former), ToJson(article));
        return new RevisionContentResponse(revision, article, changes is null ? null : other?.Number, changes);
    }

    private IQueryable<ArticleRevision> OfArticle(int articleId) => db.ArticleRevisions.AsNoTracking().Where(revision => revision.ArticleId == articleId);

    private Task<ArticleRevision?> FindAsync(int articleId, int number, CancellationToken cancellationToken) =>
        OfArticle(articleId).SingleOrDefaultAsync(revision => revision.Number == number, cancellationToken);

    private async Task<IReadOnlyDictionary<int, RevisionResponse>> LoadAsync(IReadOnlyList<int> ids, CancellationToken cancellationToken) =>
        await db.ArticleRevisions.AsNoTracking()
            .Where(revision => ids.Contains(revision.Id))
            // Without the content.
            .Select(revision => new
            {
                revision.Id,
                Row = new ArticleRevision
                {
                    ArticleId = revision.ArticleId,
                    Number = revision.Number,
                    Operation = revision.Operation,
                    By = revision.By,
                    Reason = revision.Reason,
                    AtUtc = revision.AtUtc,
                    RestoredFrom = revision.RestoredFrom,
                },
            })
            .ToDictionaryAsync(revision => revision.Id, revision => new RevisionResponse(revision.Row), cancellationToken);

    private async Task<ArticleResponse?> ShowAsync(ArticleRevision revision, CancellationToken cancellationToken)
    {
        var article = revision.State is { } packed
            ? ArticleState.Unpack(packed).ToArticle()
            : await db.Articles.AsNoTracking().Whole().SingleOrDefaultAsync(article => article.Id == revision.ArticleId, cancellationToken);
        if (article is null || revision.Operation is RevisionOperation.Deleted)
        {
            return null;
        }

        article.UpdatedUtc = revision.AtUtc;
        return new ArticleResponse(article, PrecisionLevel.Wide);
    }

    private JsonObject ToJson(ArticleResponse article)
    {
        var members = JsonSerializer.SerializeToNode(article, json.Value.JsonSerializerOptions)!.AsObject();
        // It differs between any two.
        members.Remove("updatedAt");
        return members;
    }
}
