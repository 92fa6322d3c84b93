using System.Linq.Expressions;
using NewsArticle.Data.Searching.Index;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Searching.Conditions;

/// <summary>Conditions on quotes: words count in the quote itself, headline, publisher, people and places are those of its article.</summary>
/// <param name="shown">The appearances that count.</param>
internal sealed class QuoteTranslation(NewsDbContext db, ITextIndex index, ShownItems shown) : Translation<Quote>(db, index)
{
    public override IReadOnlyList<TextTable<Quote>> Tables { get; } =
    [
        new(TextKind.Quote, new HashSet<SearchField> { SearchField.Text, SearchField.Body }, ids => quote => ids.Contains(quote.Id)),
        new(
            TextKind.Article,
            new HashSet<SearchField> { SearchField.Headline, SearchField.Publisher },
            ids => quote => ids.Contains(quote.ArticleId)),
    ];

    protected override Expression<Func<Quote, bool>> OfName(SearchNode.InName name)
    {
        var identities = Db.Named(name);
        if (name.Field is SearchField.Speaker)
        {
            return quote => quote.SpeakerId != null && identities.Contains(quote.SpeakerId.Value);
        }

        var articles = shown.Appearances
            .Where(appearance => identities.Contains(appearance.IdentityId))
            .Select(appearance => appearance.ArticleId);
        return quote => articles.Contains(quote.ArticleId);
    }

    /// <summary>A sentence that the quote has a part in.</summary>
    protected override Expression<Func<Quote, bool>> OfSentence(IQueryable<int> sentences)
    {
        var found = Db.Set<Sentence>().Where(sentence => sentences.Contains(sentence.Id));
        return quote => found.Any(sentence => sentence.ArticleId == quote.ArticleId
            && sentence.ParagraphIndex == quote.ParagraphIndex && sentence.Start < quote.End && sentence.End > quote.Start);
    }
}
