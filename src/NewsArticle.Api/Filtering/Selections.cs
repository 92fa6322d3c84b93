using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;
using NewsArticle.Data.Searching;

namespace NewsArticle.Api.Filtering;

/// <summary>Turns filters into queries; looks up the names in them first.</summary>
public sealed class Selections(NewsDbContext db, ArchiveSearch search)
{
    internal async Task<Selection> OfAsync(ArchiveFilter filter, CancellationToken cancellationToken)
    {
        var articles = ArticleConditions.Of(filter);
        await articles.AddAsync(filter.Person, filter.NotPerson, people => NamingAsync(db.People, filter, people, cancellationToken));
        await articles.AddAsync(
            filter.Organization, filter.NotOrganization, organizations => NamingAsync(db.Organizations, filter, organizations, cancellationToken));

        var quotes = new Conditions<Quote>();
        await quotes.AddAsync(filter.Speaker, filter.NotSpeaker, speakers => SaidByAsync(speakers, cancellationToken));
        filter.AddTo(quotes);

        return new Selection(
            db,
            filter,
            articles,
            await FigureConditions.ReadAsync(db, filter, cancellationToken),
            quotes,
            await PlaceConditions.ReadAsync(db, filter, cancellationToken),
            FullText.Of(filter, search, db));
    }

    private async Task<Expression<Func<Article, bool>>> NamingAsync<TIdentity>(
        DbSet<TIdentity> identities, ArchiveFilter filter, string[] references, CancellationToken cancellationToken)
        where TIdentity : Identity
    {
        var ids = await identities.FindIdsAsync(references, cancellationToken);
        var naming = db.Appearances.Made(filter).Where(appearance => ids.Contains(appearance.IdentityId)).Select(appearance => appearance.ArticleId);
        return article => naming.Contains(article.Id);
    }

    private async Task<Expression<Func<Quote, bool>>> SaidByAsync(string[] speakers, CancellationToken cancellationToken)
    {
        var ids = await db.Identities.FindIdsAsync(speakers, cancellationToken);
        return quote => quote.SpeakerId != null && ids.Contains(quote.SpeakerId.Value);
    }
}
