using NewsArticle.Api.Annotations;
using NewsArticle.Api.Quotes;
using NewsArticle.Data;
using NewsArticle.Data.Searching.Highlighting;
using NewsArticle.Data.Searching.Index;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Api.Search;

/// <summary>Shows one hit with what the query hits in it.</summary>
/// <param name="query">The query.</param>
/// <param name="found">The article.</param>
/// <param name="sentences">The sentences of the article that the query finds; null where it looks for none.</param>
internal sealed class HitView(SearchQuery query, FoundText found, IEnumerable<Sentence>? sentences)
{
    private const int MostHighlights = 50;

    private readonly List<Sentence>? _sentences = sentences?.ToList();

    public SearchHitResponse OfArticle()
    {
        var headline = InHeadline();
        var body = Highlighter.Merge(
            Highlighter.Find(query.Root, new AnalysedText(found.Paragraphs), SearchField.Text, SearchField.Body).Concat(InSentences(_sentences)));
        return Show(SearchHitKind.Article, headline, body, body is [var first, ..] ? Within(body, first.Paragraph) : SnippetWithoutHits(headline), _sentences);
    }

    public SearchHitResponse OfQuote(Quote quote)
    {
        var (paragraph, start, end, exact) = quote.Evidence;
        var around = _sentences?.Where(sentence => sentence.ParagraphIndex == paragraph && sentence.Start < end && sentence.End > start).ToList();
        var inQuote = Highlighter.Merge(Highlighter.Find(query.Root, new AnalysedText([exact]), SearchField.Text, SearchField.Body)
            .Select(span => new TextSpan(paragraph, span.Start + start, span.End + start))
            .Concat(InSentences(around)));
        var shown = inQuote.Where(span => span.Start >= start && span.End <= end)
            .Select(span => new TextSpan(0, span.Start - start, span.End - start)).ToList();
        return Show(SearchHitKind.Quote, InHeadline(SearchField.Headline), inQuote, Snippet.Of(exact, shown), around) with
        {
            Quote = new QuoteResponse(quote),
        };
    }

    private IReadOnlyList<TextSpan> InHeadline(params ReadOnlySpan<SearchField> fields) => found.Article.Headline is { } headline
        ? Highlighter.Find(query.Root, new AnalysedText([headline]), fields is [] ? [SearchField.Text, SearchField.Headline] : fields)
        : [];

    /// <summary>What stands outside the sentences that were found is no hit of a <c>sentence:</c>.</summary>
    private IEnumerable<TextSpan> InSentences(List<Sentence>? sentences) =>
        from sentence in sentences ?? []
        let text = new AnalysedText([found.Paragraphs[sentence.ParagraphIndex][sentence.Start..sentence.End]])
        from inner in Highlighter.SentencesIn(query.Root)
        from span in Highlighter.Find(inner.Inner, text, SearchField.Sentence)
        select new TextSpan(sentence.ParagraphIndex, span.Start + sentence.Start, span.End + sentence.Start);

    private string Within(IReadOnlyList<TextSpan> hits, int paragraph) =>
        Snippet.Of(found.Paragraphs[paragraph], [.. hits.Where(span => span.Paragraph == paragraph)]);

    private string SnippetWithoutHits(IReadOnlyList<TextSpan> headline) => headline.Count > 0
        ? Snippet.Of(found.Article.Headline!, headline)
        : Snippet.Of(found.Paragraphs.FirstOrDefault() ?? found.Article.Headline ?? "", []);

    private SearchHitResponse Show(
        SearchHitKind kind, IReadOnlyList<TextSpan> headline, IReadOnlyList<TextSpan> body, string text, List<Sentence>? shown) => new()
        {
            Kind = kind,
            Article = found.Article,
            Highlights =
            [
                .. headline.Select(span => new HighlightResponse(
                        HighlightField.Headline, null, span.Start, span.End, found.Article.Headline![span.Start..span.End]))
                    .Concat(body.Select(span => new HighlightResponse(
                        HighlightField.Body, span.Paragraph, span.Start, span.End, found.Paragraphs[span.Paragraph][span.Start..span.End])))
                    .Take(MostHighlights),
            ],
            Text = text,
            Sentences = shown is null ? null : [.. shown.Select(Evidence)],
        };

    private EvidenceResponse Evidence(Sentence sentence) => new(
        sentence.ParagraphIndex,
        sentence.Start,
        sentence.End,
        found.Paragraphs[sentence.ParagraphIndex][sentence.Start..sentence.End]);
}
