using System.Linq.Expressions;
using NewsArticle.Data.Searching.Index;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Searching.Conditions;

/// <summary>Conditions on articles.</summary>
/// <param name="shown">The appearances and quotes that count.</param>
internal sealed class ArticleTranslation(NewsDbContext db, ITextIndex index, ShownItems shown) : Translation<Article>(db, index)
{
    public override IReadOnlyList<TextTable<Article>> Tables { get; } =
    [
        new(
            TextKind.Article,
            new HashSet<SearchField> { SearchField.Text, SearchField.Headline, SearchField.Body, SearchField.Publisher },
            ids => article => ids.Contains(article.Id)),
    ];

    protected override Expression<Func<Article, bool>> OfName(SearchNode.InName name)
    {
        var identities = Db.Named(name);
        var articles = name.Field is SearchField.Speaker
            ? shown.Quotes.Where(quote => identities.Contains(quote.SpeakerId!.Value)).Select(quote => quote.ArticleId)
            : shown.Appearances.Where(appearance => identities.Contains(appearance.IdentityId)).Select(appearance => appearance.ArticleId);
        return article => articles.Contains(article.Id);
    }

    protected override Expression<Func<Article, bool>> OfSentence(IQueryable<int> sentences)
    {
        var articles = Db.Set<Sentence>().Where(sentence => sentences.Contains(sentence.Id)).Select(sentence => sentence.ArticleId);
        return article => articles.Contains(article.Id);
    }
}
