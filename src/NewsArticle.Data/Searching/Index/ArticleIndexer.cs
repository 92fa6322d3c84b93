using Microsoft.EntityFrameworkCore;
using NewsArticle.Data.Searching.Analysis;

namespace NewsArticle.Data.Searching.Index;

/// <summary>Brings what articles say into the full-text index.</summary>
public sealed class ArticleIndexer(ITextIndex index, ISentenceCutter cutter)
{
    /// <summary>Articles whose words one thread analyses at a time.</summary>
    private const int Share = 50;

    /// <summary>Indexes articles with their sentences and quotes, in place of what was there of them.</summary>
    public async Task AddAsync(NewsDbContext db, IReadOnlyCollection<int> articles, CancellationToken cancellationToken) =>
        await index.WriteAsync(db, await EntriesAsync(db, articles, cancellationToken), cancellationToken);

    /// <summary>Indexes quotes that are new or were corrected.</summary>
    public Task PutAsync(NewsDbContext db, IEnumerable<Quote> quotes, CancellationToken cancellationToken) =>
        index.WriteAsync(db, [.. quotes.Select(EntryOf)], cancellationToken);

    private async Task<List<IndexEntry>> EntriesAsync(NewsDbContext db, IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        // In the order of TimePlace: an index that is written from its beginning to its end works least.
        var articles = await db.Articles.AsNoTracking()
            .Where(article => ids.Contains(article.Id))
            .OrderBy(article => article.PublishedTicks).ThenBy(article => article.Id)
            .Select(article => new SourceText(
                article.Id, article.Headline, article.Publisher, article.Paragraphs.OrderBy(paragraph => paragraph.Index).ToList()))
            .ToListAsync(cancellationToken);
        var quotes = await db.Quotes.AsNoTracking()
            .Where(quote => ids.Contains(quote.ArticleId))
            .OrderBy(quote => quote.Article.PublishedTicks).ThenBy(quote => quote.Id)
            .Select(quote => new { quote.Id, quote.Exact })
            .ToListAsync(cancellationToken);
        return
        [
            .. articles.Chunk(Share).AsParallel().AsOrdered().SelectMany(EntriesOf),
            .. quotes.Select(quote => new IndexEntry.OfQuote(quote.Id, IndexedText.Of(quote.Exact))),
        ];
    }

    private List<IndexEntry> EntriesOf(SourceText[] articles)
    {
        var stems = new Stems();
        var entries = new List<IndexEntry>();
        foreach (var article in articles)
        {
            var body = article.Paragraphs.Select(paragraph => Analyzer.Analyze(paragraph.Text, stems)).ToList();
            entries.Add(new IndexEntry.OfArticle(
                article.Id, IndexedText.Of(article.Headline), IndexedText.Of(body), IndexedText.Of(article.Publisher)));
            entries.AddRange(article.Paragraphs.Zip(body, SentencesOf).SelectMany(sentences => sentences));
        }

        return entries;
    }

    private IEnumerable<IndexEntry> SentencesOf(Paragraph paragraph, IReadOnlyList<SearchWord> words)
    {
        var next = 0;
        foreach (var (start, end) in cutter.Cut(paragraph.Text))
        {
            var first = next;
            while (next < words.Count && words[next].Start < end)
            {
                next++;
            }

            var text = IndexedText.Of([words.Take(first..next)]);
            yield return new IndexEntry.OfSentence(paragraph.ArticleId, paragraph.Index, start, end, text);
        }
    }

    private static IndexEntry EntryOf(Quote quote) => new IndexEntry.OfQuote(quote.Id, IndexedText.Of(quote.Exact));

    private sealed record SourceText(int Id, string? Headline, string? Publisher, List<Paragraph> Paragraphs);
}
