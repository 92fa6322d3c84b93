using Microsoft.EntityFrameworkCore;
using NewsArticle.Data.Searching.Analysis;

namespace NewsArticle.Data.Searching.Index;

/// <summary>Brings what articles say into the full-text index.</summary>
public sealed class ArticleIndexer(ITextIndex index, ISentenceCutter cutter)
{
    /// <summary>Indexes new articles with their sentences and quotes.</summary>
    public async Task AddAsync(NewsDbContext db, IReadOnlyCollection<int> articles, CancellationToken cancellationToken)
    {
        var entries = await EntriesAsync(db, articles, withSentences: true, cancellationToken);
        await index.WriteAsync(db, entries, cancellationToken);
    }

    /// <summary>Indexes articles anew whose headline, publisher or time may have changed, with their quotes; paragraphs never change.</summary>
    public async Task RenewAsync(NewsDbContext db, IReadOnlyCollection<int> articles, CancellationToken cancellationToken) =>
        await index.WriteAsync(db, await EntriesAsync(db, articles, withSentences: false, cancellationToken), cancellationToken);

    /// <summary>Indexes quotes that are new or were corrected.</summary>
    public Task PutAsync(NewsDbContext db, IEnumerable<Quote> quotes, CancellationToken cancellationToken) =>
        index.WriteAsync(db, [.. quotes.Select(EntryOf)], cancellationToken);

    private async Task<List<IndexEntry>> EntriesAsync(
        NewsDbContext db, IReadOnlyCollection<int> ids, bool withSentences, CancellationToken cancellationToken)
    {
        var articles = await db.Articles.AsNoTracking()
            .Where(article => ids.Contains(article.Id))
            .Select(article => new
            {
                article.Id,
                article.Headline,
                article.Publisher,
                Paragraphs = article.Paragraphs.OrderBy(paragraph => paragraph.Index).ToList(),
            })
            .ToListAsync(cancellationToken);
        var entries = new List<IndexEntry>();
        foreach (var article in articles)
        {
            var body = article.Paragraphs.Select(paragraph => Analyzer.Analyze(paragraph.Text)).ToList();
            entries.Add(new IndexEntry.OfArticle(
                article.Id, IndexedText.Of(article.Headline), IndexedText.Of(body), IndexedText.Of(article.Publisher)));
            if (withSentences)
            {
                entries.AddRange(article.Paragraphs.Zip(body, SentencesOf).SelectMany(sentences => sentences));
            }
        }

        var quotes = await db.Quotes.AsNoTracking().Where(quote => ids.Contains(quote.ArticleId)).ToListAsync(cancellationToken);
        entries.AddRange(quotes.Select(EntryOf));
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
}
