using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Quotes;
using NewsArticle.Data;
using NewsArticle.Data.Searching.Highlighting;
using NewsArticle.Data.Searching.Index;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Api.Search;

/// <summary>Reads what is shown of hits.</summary>
public sealed class HitReader(NewsDbContext db, ITextIndex index)
{
    /// <summary>The hits of keys, in their order.</summary>
    internal async Task<List<SearchHitResponse>> ReadAsync(
        IReadOnlyList<HitKey> keys, SearchQuery query, CancellationToken cancellationToken)
    {
        var quoteIds = IdsOf(keys, SearchHitKind.Quote);
        var quotes = await db.Quotes.Shown().Where(quote => quoteIds.Contains(quote.Id)).ToDictionaryAsync(quote => quote.Id, cancellationToken);
        var found = IdsOf(keys, SearchHitKind.Article);
        var articles = await ArticlesAsync([.. found.Concat(quotes.Values.Select(quote => quote.ArticleId)).Distinct()], cancellationToken);
        var sentences = await SentencesAsync(query, [.. articles.Keys], cancellationToken);
        return
        [
            .. keys.Select(key => key.Kind is SearchHitKind.Article
                ? new HitView(query, articles[key.Id], sentences?[key.Id]).OfArticle()
                : new HitView(query, articles[quotes[key.Id].ArticleId], sentences?[quotes[key.Id].ArticleId]).OfQuote(quotes[key.Id])),
        ];
    }

    private static List<int> IdsOf(IReadOnlyList<HitKey> keys, SearchHitKind kind) =>
        [.. keys.Where(key => key.Kind == kind).Select(key => key.Id)];

    private Task<Dictionary<int, FoundText>> ArticlesAsync(List<int> ids, CancellationToken cancellationToken) =>
        db.Articles
            .Where(article => ids.Contains(article.Id))
            .Select(article => new FoundText
            {
                Article = new FoundArticleResponse(article.Id, article.Headline, article.Publisher, article.PublishedUtc),
                Paragraphs = article.Paragraphs.OrderBy(paragraph => paragraph.Index).Select(paragraph => paragraph.Text).ToList(),
            })
            .ToDictionaryAsync(text => text.Article.Id, cancellationToken);

    /// <summary>The sentences that the query finds, by article; null where it looks for none.</summary>
    private async Task<ILookup<int, Sentence>?> SentencesAsync(SearchQuery query, List<int> articles, CancellationToken cancellationToken)
    {
        if (Highlighter.SentencesIn(query.Root).Select(sentence => sentence.Inner).ToList() is not { Count: > 0 } wanted)
        {
            return null;
        }

        var matches = index.Match(db, TextKind.Sentence, wanted is [var single] ? single : new SearchNode.AnyOf(wanted)).Select(match => match.Id);
        var found = await db.Set<Sentence>()
            .Where(sentence => articles.Contains(sentence.ArticleId) && matches.Contains(sentence.Id))
            .OrderBy(sentence => sentence.Id)
            .ToListAsync(cancellationToken);
        return found.ToLookup(sentence => sentence.ArticleId);
    }
}
