using Microsoft.AspNetCore.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Quotes;
using NewsArticle.Data;

namespace NewsArticle.Api.Corrections;

/// <summary>Adds, corrects and removes single quotes of stored articles.</summary>
public sealed class QuoteCorrections(ArticleEditor editor, EntityTag tags)
{
    public Task<ActionResult<QuoteResponse>> AddAsync(int articleId, QuoteRequest request, CancellationToken cancellationToken) =>
        editor.EditAsync(articleId, draft => Task.FromResult(Add(draft, request)), Show, cancellationToken);

    public Task<ActionResult<QuoteResponse>> CorrectAsync(
        int articleId, int id, QuoteRequest request, RequestHeaders conditions, CancellationToken cancellationToken) =>
        editor.EditAsync(
            articleId,
            draft => Task.FromResult(Find(draft, id, conditions).Then(quote => Correct(draft, quote, request))),
            Show,
            cancellationToken);

    public Task<ActionResult> RemoveAsync(int articleId, int id, RequestHeaders conditions, CancellationToken cancellationToken) =>
        editor.RemoveAsync(
            articleId,
            draft => Task.FromResult(Find(draft, id, conditions).Then(quote => Remove(draft.Article, quote))),
            cancellationToken);

    private static QuoteResponse Show(Quote quote) => new(quote);

    private static Edit<Quote> Add(ArticleDraft draft, QuoteRequest request)
    {
        var next = draft.Article.Quotes.Select(quote => quote.Utterance).DefaultIfEmpty(-1).Max() + 1;
        if (Read(draft, request with { Utterance = request.Utterance ?? next }) is not { } quote)
        {
            return draft.Refuse("quotes");
        }

        draft.Article.Quotes.Add(quote);
        return quote;
    }

    private static Edit<Quote> Correct(ArticleDraft draft, Quote quote, QuoteRequest request)
    {
        if (Read(draft, request with { Utterance = request.Utterance ?? quote.Utterance }) is not { } corrected)
        {
            return draft.Refuse("quotes");
        }

        quote.TakeFrom(corrected);
        return quote;
    }

    private static Edit<Article> Remove(Article article, Quote quote)
    {
        article.Quotes.Remove(quote);
        return article;
    }

    private Edit<Quote> Find(ArticleDraft draft, int id, RequestHeaders conditions)
    {
        var quote = draft.Article.Quotes.Find(candidate => candidate.Id == id);
        if (quote is null)
        {
            return Refusal.UnknownItem("quote", id, draft.Article.Id, "quotes");
        }

        return tags.Matches(conditions, Show(quote)) ? quote : Refusal.PreconditionFailed();
    }

    private static Quote? Read(ArticleDraft draft, QuoteRequest request)
    {
        var quote = new ImportedQuotes(draft.Roster, draft.Locator, draft.Errors).Read([request]).SingleOrDefault();
        if (draft.Errors.Any || quote is null)
        {
            return null;
        }

        quote.Provenance = ArticleDraft.ByEditor;
        return quote;
    }
}
