using Microsoft.AspNetCore.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Json;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Corrections;

/// <summary>Corrects and deletes articles as a whole.</summary>
public sealed class ArticleCorrections(
    ArticleEditor editor, OrphanedIdentities orphans, NewsDbContext db, EntityTag tags, IOptions<JsonOptions> json)
{
    public Task<ActionResult<ArticleResponse>> ReplaceAsync(
        int id, ArticleMetadataRequest metadata, RequestHeaders conditions, CancellationToken cancellationToken) =>
        EditAsync(id, conditions, _ => metadata, cancellationToken);

    public Task<ActionResult<ArticleResponse>> PatchAsync(
        int id, MergePatch<ArticleMetadataRequest> patch, RequestHeaders conditions, CancellationToken cancellationToken) =>
        EditAsync(
            id,
            conditions,
            article => patch.ApplyTo(ArticleMetadataRequest.Of(article), json.Value.JsonSerializerOptions),
            cancellationToken);

    public Task<ActionResult> DeleteAsync(int id, RequestHeaders conditions, CancellationToken cancellationToken) =>
        editor.RemoveAsync(
            id,
            draft => Check(draft.Article, conditions).ThenAsync(article => RemoveAsync(article, cancellationToken)),
            cancellationToken);

    private Task<ActionResult<ArticleResponse>> EditAsync(
        int id, RequestHeaders conditions, Func<Article, ArticleMetadataRequest> metadata, CancellationToken cancellationToken) =>
        editor.EditAsync(
            id,
            draft => Check(draft.Article, conditions)
                .ThenAsync(article => SetAsync(draft, metadata(article), cancellationToken)),
            article => new ArticleResponse(article),
            cancellationToken);

    private Edit<Article> Check(Article article, RequestHeaders conditions) =>
        tags.MatchesArticle(conditions, article) ? article : Refusal.PreconditionFailed();

    private async Task<Edit<Article>> SetAsync(ArticleDraft draft, ArticleMetadataRequest metadata, CancellationToken cancellationToken)
    {
        Metadata.Check(metadata, draft.Errors);
        if (draft.Errors.Any)
        {
            return Refusal.Unprocessable(draft.Errors.ByPlace);
        }

        var article = draft.Article;
        var urlKey = metadata.Url is null ? null : UrlKey.Of(metadata.Url);
        if (urlKey is not null && await OtherWithAsync(urlKey, article.Id, cancellationToken) is { } other)
        {
            return Refusal.DuplicateArticle(other, "url");
        }

        article.Headline = Metadata.Line(metadata.Headline);
        article.Url = Metadata.Line(metadata.Url);
        article.UrlKey = urlKey;
        article.Publisher = Metadata.Line(metadata.Publisher);
        article.Byline = Metadata.Line(metadata.Byline);
        article.Contributors = [.. metadata.Contributors ?? []];
        article.Language = metadata.Language;
        article.Dateline = Metadata.Line(metadata.Dateline);
        article.PublishedUtc = metadata.PublishedAt;
        return article;
    }

    private async Task<Edit<Article>> RemoveAsync(Article article, CancellationToken cancellationToken)
    {
        var identities = article.Appearances.Select(appearance => appearance.Identity);
        var orphaned = await orphans.KnownOnlyToAsync(article.Id, identities, cancellationToken);
        // The article first: an identity cannot go while something loaded still names it.
        db.Articles.Remove(article);
        db.Identities.RemoveRange(orphaned);
        return article;
    }

    private Task<int?> OtherWithAsync(string urlKey, int id, CancellationToken cancellationToken) =>
        db.Articles
            .Where(other => other.UrlKey == urlKey && other.Id != id)
            .Select(other => (int?)other.Id)
            .FirstOrDefaultAsync(cancellationToken);
}
