using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Data;

namespace NewsArticle.Api.Verification;

/// <summary>Looks words up in the articles that they are cited from.</summary>
internal sealed class Verifier(NewsDbContext db)
{
    private const int MostPlaces = 100;

    private readonly Dictionary<ArticleKey, Article?> _articles = [];

    /// <summary>A verdict a citation, in the same order.</summary>
    public async Task<IReadOnlyList<VerificationResponse>> VerifyAsync(IReadOnlyList<CitationRequest> citations, CancellationToken cancellationToken)
    {
        var verdicts = new List<VerificationResponse>(citations.Count);
        foreach (var citation in citations)
        {
            if (!_articles.TryGetValue(citation.Article, out var article))
            {
                _articles[citation.Article] = article = await FindAsync(citation.Article, cancellationToken);
            }

            verdicts.Add(article is null ? Unknown() : Verify(citation, article));
        }

        return verdicts;
    }

    private Task<Article?> FindAsync(ArticleKey key, CancellationToken cancellationToken)
    {
        var articles = db.Articles.AsNoTracking().Include(article => article.Paragraphs.OrderBy(paragraph => paragraph.Index));
        if (key.Id is { } id)
        {
            return articles.SingleOrDefaultAsync(article => article.Id == id, cancellationToken);
        }

        return UrlKey.Of(key.Url!) is { } url
            ? articles.SingleOrDefaultAsync(article => article.UrlKey == url, cancellationToken)
            : Task.FromResult<Article?>(null);
    }

    private static VerificationResponse Unknown() =>
        new() { Verdict = Verdict.Gone, Article = null, IsSameText = null, Places = [], PlaceCount = 0 };

    private static VerificationResponse Verify(CitationRequest citation, Article article)
    {
        var cited = new CitedPlaceResponse(citation.Paragraph, citation.Start, citation.End);
        var (places, count) = Stands(article, cited, citation.Exact) ? ([cited], 1) : FindAll(article, citation.Exact);
        return new VerificationResponse
        {
            Verdict = count is 0 ? Verdict.Gone : places[0] == cited ? Verdict.Verbatim : Verdict.Moved,
            Article = ArticleReferenceResponse.From(article),
            IsSameText = IsSameText(citation, article),
            Places = places,
            PlaceCount = count,
        };
    }

    private static bool Stands(Article article, CitedPlaceResponse place, string exact) =>
        place.Paragraph < article.Paragraphs.Count
        && place.Start <= place.End
        && place.End <= article.Paragraphs[place.Paragraph].Text.Length
        && article.Paragraphs[place.Paragraph].Text.AsSpan(place.Start..place.End).SequenceEqual(exact);

    private static (List<CitedPlaceResponse> Places, int Count) FindAll(Article article, string exact)
    {
        var places = new List<CitedPlaceResponse>();
        var count = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            var start = -1;
            while ((start = paragraph.Text.IndexOf(exact, start + 1, StringComparison.Ordinal)) >= 0)
            {
                count++;
                if (places.Count < MostPlaces)
                {
                    places.Add(new CitedPlaceResponse(paragraph.Index, start, start + exact.Length));
                }
            }
        }

        return (places, count);
    }

    private static bool? IsSameText(CitationRequest citation, Article article)
    {
        if (citation.TextHash is not { } hash)
        {
            return null;
        }

        return hash.Equals(article.TextHash, StringComparison.OrdinalIgnoreCase)
            || (citation.Paragraph < article.Paragraphs.Count
                && hash.Equals(PassageResponse.HashOf(article.Paragraphs[citation.Paragraph].Text), StringComparison.OrdinalIgnoreCase));
    }
}
