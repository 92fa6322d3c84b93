using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Annotations;
using NewsArticle.Data;
using NewsArticle.Data.Searching;

namespace NewsArticle.Api.Filtering;

/// <summary>Turns filters into queries; looks up the names in them first.</summary>
public sealed class Selections(NewsDbContext db, ArchiveSearch search)
{
    /// <param name="naming">An identity that articles must name besides; null for none.</param>
    internal async Task<Selection> OfAsync(ArchiveFilter filter, CancellationToken cancellationToken, int? naming = null)
    {
        var named = new List<ArticleSet>();
        if (naming is { } one)
        {
            named.Add(ArticleSet.Naming(db.Appearances.At(filter.Precision), one));
        }

        await AddAsync(named, db.People, filter, filter.Person, filter.NotPerson, cancellationToken);
        await AddAsync(named, db.Organizations, filter, filter.Organization, filter.NotOrganization, cancellationToken);

        var quotes = new Conditions<Quote>();
        await quotes.AddAsync(filter.Speaker, filter.NotSpeaker, speakers => SaidByAsync(speakers, cancellationToken));
        filter.AddTo(quotes);

        return new Selection(
            db,
            filter,
            ArticleConditions.Of(filter),
            named,
            await FigureConditions.ReadAsync(db, filter, cancellationToken),
            quotes,
            await PlaceConditions.ReadAsync(db, filter, cancellationToken),
            FullText.Of(filter, search, db));
    }

    private async Task AddAsync<TIdentity>(
        List<ArticleSet> named, DbSet<TIdentity> identities, ArchiveFilter filter, string[] wanted, string[] unwanted, CancellationToken cancellationToken)
        where TIdentity : Identity
    {
        foreach (var (references, isWanted) in new[] { (wanted, true), (unwanted, false) }.Where(side => side.Item1.Length > 0))
        {
            named.Add(ArticleSet.Naming(db.Appearances.Made(filter), await identities.FindIdsAsync(references, cancellationToken), isWanted));
        }
    }

    private async Task<Expression<Func<Quote, bool>>> SaidByAsync(string[] speakers, CancellationToken cancellationToken)
    {
        var ids = await db.Identities.FindIdsAsync(speakers, cancellationToken);
        // One alone is compared, for then an index has the quotes in order.
        return ids is [var one] ? quote => quote.SpeakerId == one : quote => quote.SpeakerId != null && ids.Contains(quote.SpeakerId.Value);
    }
}
