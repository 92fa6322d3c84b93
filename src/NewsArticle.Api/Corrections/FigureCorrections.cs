using Microsoft.AspNetCore.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.AttackFigures;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Corrections;

/// <summary>Adds, corrects and removes single attack figures of stored articles.</summary>
public sealed class FigureCorrections(ArticleEditor editor, EntityTag tags)
{
    public Task<ActionResult<AttackFigureResponse>> AddAsync(
        int articleId, AttackFigureRequest request, CancellationToken cancellationToken) =>
        editor.EditAsync(articleId, draft => Task.FromResult(Add(draft, request)), Show, cancellationToken);

    public Task<ActionResult<AttackFigureResponse>> CorrectAsync(
        int articleId, int id, AttackFigureRequest request, RequestHeaders conditions, CancellationToken cancellationToken) =>
        editor.EditAsync(
            articleId,
            draft => Task.FromResult(Find(draft, id, conditions).Then(figure => Correct(draft, figure, request))),
            Show,
            cancellationToken);

    public Task<ActionResult> RemoveAsync(int articleId, int id, RequestHeaders conditions, CancellationToken cancellationToken) =>
        editor.RemoveAsync(
            articleId,
            draft => Task.FromResult(Find(draft, id, conditions).Then(figure => Remove(draft.Article, figure))),
            cancellationToken);

    private static AttackFigureResponse Show(AttackFigure figure) => new(figure);

    private static Edit<AttackFigure> Add(ArticleDraft draft, AttackFigureRequest request)
    {
        if (Read(draft, request, corrected: null) is not { } figure)
        {
            return draft.Refuse("attackFigures");
        }

        draft.Article.AttackFigures.Add(figure);
        return figure;
    }

    private static Edit<AttackFigure> Correct(ArticleDraft draft, AttackFigure figure, AttackFigureRequest request)
    {
        if (Read(draft, request, figure) is not { } corrected)
        {
            return draft.Refuse("attackFigures");
        }

        figure.TakeFrom(corrected);
        return figure;
    }

    private static Edit<Article> Remove(Article article, AttackFigure figure)
    {
        foreach (var part in article.AttackFigures.Where(other => other.PartOf == figure))
        {
            (part.PartOf, part.Ratio) = (null, null);
        }

        foreach (var correction in article.AttackFigures.Where(other => other.Corrects == figure))
        {
            correction.Corrects = null;
        }

        article.AttackFigures.Remove(figure);
        return article;
    }

    private Edit<AttackFigure> Find(ArticleDraft draft, int id, RequestHeaders conditions)
    {
        var figure = draft.Article.AttackFigures.Find(candidate => candidate.Id == id);
        if (figure is null)
        {
            return Refusal.UnknownItem("attack figure", id, draft.Article.Id, "attack-figures");
        }

        return tags.Matches(conditions, Show(figure)) ? figure : Refusal.PreconditionFailed();
    }

    private static AttackFigure? Read(ArticleDraft draft, AttackFigureRequest request, AttackFigure? corrected)
    {
        var figures = new ImportedFigures(draft.Roster, draft.Locator, draft.Errors).Read([request with { PartOf = null }]);
        var whole = Whole(draft, request.PartOf, corrected);
        if (draft.Errors.Any)
        {
            return null;
        }

        figures[0].PartOf = whole;
        figures[0].Provenance = ArticleDraft.ByEditor;
        return figures[0];
    }

    private static AttackFigure? Whole(ArticleDraft draft, int? id, AttackFigure? corrected)
    {
        if (id is null)
        {
            return null;
        }

        var whole = draft.Article.AttackFigures.Find(candidate => candidate.Id == id);
        // A whole comes without a whole of its own, so there are no circles.
        var isWholeItself = corrected is not null && draft.Article.AttackFigures.Exists(figure => figure.PartOf == corrected);
        if (whole is null or { PartOf: not null } || whole == corrected || isWholeItself)
        {
            draft.Errors.Add("partOf", "must be the id of another figure of this article, and neither may be part and whole at once");
        }

        return whole;
    }
}
