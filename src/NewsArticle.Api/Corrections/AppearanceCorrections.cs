using Microsoft.AspNetCore.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Corrections;

/// <summary>Adds, corrects and removes single people, places and organizations of stored articles; they differ only in what is asked and shown.</summary>
public sealed class AppearanceCorrections(
    ArticleEditor editor, IdentityCorrections identities, OrphanedIdentities orphans, NewsDbContext db, EntityTag tags)
{
    public Task<ActionResult<TResponse>> AddAsync<TResponse>(
        int articleId, EntityRequest request, Func<Appearance, TResponse> show, CancellationToken cancellationToken) =>
        editor.EditAsync(articleId, draft => AddAsync(draft, request, cancellationToken), show, cancellationToken);

    public Task<ActionResult<TResponse>> CorrectAsync<TResponse>(
        int articleId, int id, EntityRequest request, RequestHeaders conditions, Func<Appearance, TResponse> show,
        CancellationToken cancellationToken)
        where TResponse : class =>
        editor.EditAsync(
            articleId,
            draft => Find(draft, EntityList.Of(request), id, conditions, show)
                .ThenAsync(appearance => CorrectAsync(draft, appearance, request, cancellationToken)),
            show,
            cancellationToken);

    public Task<ActionResult> RemoveAsync<TResponse>(
        int articleId, EntityList list, int id, RequestHeaders conditions, Func<Appearance, TResponse> show,
        CancellationToken cancellationToken)
        where TResponse : class =>
        editor.RemoveAsync(
            articleId,
            draft => Find(draft, list, id, conditions, show)
                .ThenAsync(appearance => RemoveAsync(draft.Article, appearance, cancellationToken)),
            cancellationToken);

    private Edit<Appearance> Find<TResponse>(
        ArticleDraft draft, EntityList list, int id, RequestHeaders conditions, Func<Appearance, TResponse> show)
        where TResponse : class
    {
        var appearance = draft.Article.Appearances
            .Find(candidate => candidate.Identity.Id == id && candidate.Identity.GetType() == list.IdentityType);
        if (appearance is null)
        {
            return Refusal.UnknownItem(list.Item, id, draft.Article.Id, list.Name);
        }

        return tags.Matches(conditions, show(appearance)) ? appearance : Refusal.PreconditionFailed();
    }

    private async Task<Edit<Appearance>> AddAsync(ArticleDraft draft, EntityRequest request, CancellationToken cancellationToken)
    {
        if (AppearanceReader.Read(draft, request) is not { } appearance)
        {
            return draft.Refuse(EntityList.Of(request).Name);
        }

        appearance.Identity = await identities.SharedAsync(appearance, cancellationToken);
        if (draft.Article.Appearances.Exists(other => other.Identity == appearance.Identity))
        {
            return NamedAlready(appearance.Identity);
        }

        draft.Article.Appearances.Add(appearance);
        return appearance;
    }

    private async Task<Edit<Appearance>> CorrectAsync(
        ArticleDraft draft, Appearance appearance, EntityRequest request, CancellationToken cancellationToken)
    {
        var kept = request.Mentions ?? [.. appearance.Mentions.Select(mention => ToRequest(mention.Evidence))];
        if (AppearanceReader.Read(draft, request with { Mentions = kept }) is not { } corrected)
        {
            return draft.Refuse(EntityList.Of(request).Name);
        }

        var former = appearance.Identity;
        var identity = await identities.CorrectAsync(
            draft.Article, former, corrected, hasAliases: request.Aliases is not null, cancellationToken);
        if (draft.Article.Appearances.Exists(other => other != appearance && other.Identity == identity))
        {
            return NamedAlready(identity);
        }

        appearance.Identity = identity;
        appearance.Role = corrected.Role;
        appearance.Mentions.Clear();
        appearance.Mentions.AddRange(corrected.Mentions);
        appearance.Provenance = ArticleDraft.ByEditor;
        if (identity != former)
        {
            Follow(draft.Article, former, identity);
            await LetGoAsync(draft.Article, former, cancellationToken);
        }

        return appearance;
    }

    private async Task<Edit<Article>> RemoveAsync(Article article, Appearance appearance, CancellationToken cancellationToken)
    {
        article.Appearances.Remove(appearance);
        Follow(article, appearance.Identity, null);
        await LetGoAsync(article, appearance.Identity, cancellationToken);
        return article;
    }

    private async Task LetGoAsync(Article article, Identity identity, CancellationToken cancellationToken) =>
        db.Identities.RemoveRange(await orphans.KnownOnlyToAsync(article.Id, [identity], cancellationToken));

    // Quotes and figures keep their words; without a successor they say that nobody is known to stand behind them.
    private static void Follow(Article article, Identity former, Identity? successor)
    {
        foreach (var quote in article.Quotes.Where(quote => quote.Speaker == former))
        {
            quote.Speaker = successor;
            quote.SpeakerReason = successor is null ? SpeakerReason.Unresolved : null;
        }

        foreach (var figure in article.AttackFigures.Where(figure => figure.Claimant == former))
        {
            figure.Claimant = successor;
            figure.ClaimantName = successor?.Name ?? figure.ClaimantName;
        }

        foreach (var figure in article.AttackFigures.Where(figure => figure.Place == former))
        {
            figure.Place = (Place?)successor;
        }
    }

    private static EvidenceRequest ToRequest(Evidence evidence) =>
        new() { Exact = evidence.Exact, Paragraph = evidence.Paragraph, Start = evidence.Start, End = evidence.End };

    private static ProblemResult NamedAlready(Identity identity) =>
        Refusal.Conflict($"The article has {identity.Name} already, under the id {identity.Id}: correct that one, or remove it first.");
}
