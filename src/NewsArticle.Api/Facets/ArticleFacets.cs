using System.Globalization;
using NewsArticle.Api.Annotations;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Data;

namespace NewsArticle.Api.Facets;

/// <summary>Counts the items of a list by the articles they are in, and by what those have.</summary>
/// <param name="members">The items of the list.</param>
/// <param name="level">How sure what counts must be.</param>
internal sealed class ArticleFacets(NewsDbContext db, IQueryable<Member> members, PrecisionLevel level)
{
    /// <summary>What every list can be counted by.</summary>
    public FacetSet All() => With([]);

    /// <summary>The same, and what one list alone can be counted by; where both have a name, the list's own meaning stands.</summary>
    public FacetSet With(FacetSet own)
    {
        foreach (var (name, count) in Common())
        {
            own.TryAdd(name, count);
        }

        return own;
    }

    private FacetSet Common() => new()
    {
        ["person"] = Named<Person>,
        ["place"] = Named<Place>,
        ["organization"] = Named<Organization>,
        ["country"] = (size, token) => Appearances<Place>()
            .Select(item => new Valued<string?> { Id = item.Id, Value = ((Place)item.Other.Identity).Country })
            .CountAsync(size, country => country, token),
        ["publisher"] = (size, token) => Articles()
            .Select(item => new Valued<string?> { Id = item.Id, Value = item.Other.Publisher })
            .CountAsync(size, publisher => publisher, token),
        ["language"] = (size, token) => Articles()
            .Select(item => new Valued<string?> { Id = item.Id, Value = item.Other.Language })
            .CountAsync(size, language => language, token),
        ["month"] = (size, token) => Articles()
            .Select(item => new Valued<int?> { Id = item.Id, Value = (item.Other.PublishedUtc!.Value.Year * 100) + item.Other.PublishedUtc!.Value.Month })
            .CountAsync(size, Month, token),
        ["speaker"] = (size, token) => Quotes().Where(item => item.Other.SpeakerId != null)
            .Select(item => new Valued<int> { Id = item.Id, Value = item.Other.SpeakerId!.Value })
            .CountIdentitiesAsync(db, size, token),
        ["metric"] = (size, token) => Figures()
            .Select(item => new Valued<AttackMetric> { Id = item.Id, Value = item.Other.Metric })
            .CountAsync(size, WireName.Of, token),
        ["object"] = (size, token) => Figures()
            .Select(item => new Valued<string> { Id = item.Id, Value = item.Other.Object })
            .CountAsync(size, counted => counted, token),
        ["weapon"] = (size, token) => Figures()
            .Select(item => new Valued<string?> { Id = item.Id, Value = item.Other.Weapon })
            .CountAsync(size, weapon => weapon, token),
        ["claimant"] = (size, token) => Figures()
            .Select(item => new Valued<string?> { Id = item.Id, Value = item.Other.ClaimantName })
            .CountAsync(size, claimant => claimant, token),
    };

    /// <summary>202212 is 2022-12.</summary>
    public static string? Month(int? number) =>
        number is { } month ? string.Create(CultureInfo.InvariantCulture, $"{month / 100:0000}-{month % 100:00}") : null;

    private Task<IReadOnlyList<FacetValueResponse>> Named<TIdentity>(int size, CancellationToken cancellationToken)
        where TIdentity : Identity =>
        Appearances<TIdentity>().Select(item => new Valued<int> { Id = item.Id, Value = item.Other.IdentityId })
            .CountIdentitiesAsync(db, size, cancellationToken);

    private IQueryable<Joined<Article>> Articles() => members.Join(
        db.Articles, member => member.ArticleId, article => article.Id, (member, article) => new Joined<Article> { Id = member.Id, Other = article });

    private IQueryable<Joined<Appearance>> Appearances<TIdentity>()
        where TIdentity : Identity => members.Join(
        db.Appearances.At(level).Where(appearance => appearance.Identity is TIdentity),
        member => member.ArticleId,
        appearance => appearance.ArticleId,
        (member, appearance) => new Joined<Appearance> { Id = member.Id, Other = appearance });

    private IQueryable<Joined<Quote>> Quotes() => members.Join(
        db.Quotes.At(level), member => member.ArticleId, quote => quote.ArticleId, (member, quote) => new Joined<Quote> { Id = member.Id, Other = quote });

    private IQueryable<Joined<AttackFigure>> Figures() => members.Join(
        db.AttackFigures.At(level),
        member => member.ArticleId,
        figure => figure.ArticleId,
        (member, figure) => new Joined<AttackFigure> { Id = member.Id, Other = figure });
}
