using System.Linq.Expressions;
using NewsArticle.Api.Search;
using NewsArticle.Data;
using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Api.Filtering;

/// <summary>What a filter lets pass, of each kind of thing. Every query is one statement; nothing is read before it runs.</summary>
internal sealed class Selection(
    NewsDbContext db,
    ArchiveFilter filter,
    Conditions<Article> articles,
    Conditions<AttackFigure> figures,
    Conditions<Quote> quotes,
    Conditions<Place> places,
    FullText text)
{
    public ArchiveFilter Filter => filter;

    /// <summary>Articles: their own fields, what they name, and that they have such quotes and figures.</summary>
    public IQueryable<Article> Articles => text.Articles is { } finding ? AllArticles.Where(finding.All) : AllArticles;

    /// <summary>Quotes: how and by whom they are said, and the article they are in.</summary>
    public IQueryable<Quote> Quotes => text.Quotes is { } finding ? AllQuotes.Where(finding.All) : AllQuotes;

    /// <summary>The articles as full text finds them; null where it does not order them.</summary>
    /// <param name="only">What must hold besides.</param>
    public FoundRows? FoundArticles(Expression<Func<Article, bool>>? only) =>
        text.Articles is { Matches: not null } finding ? InTime(finding.Among(only is null ? AllArticles : AllArticles.Where(only))) : null;

    /// <summary>The quotes as full text finds them; null where it does not order them.</summary>
    /// <param name="only">What must hold besides.</param>
    public FoundRows? FoundQuotes(Expression<Func<Quote, bool>>? only) =>
        text.Quotes is { Matches: not null } finding ? InTime(finding.Among(only is null ? AllQuotes : AllQuotes.Where(only))) : null;

    /// <summary>The conditions on articles have the times as well; here they spare what was published at other times.</summary>
    private FoundRows InTime(FoundRows rows) => filter is { From: null, To: null }
        ? rows
        : rows.Within(
            TimePlace.StartOf(filter.From?.Start.Ticks ?? 0),
            filter.To is { } to ? TimePlace.StartOf(to.End.Ticks) + TimePlace.Second : long.MaxValue);

    /// <summary>Whether full text finds them or not.</summary>
    private IQueryable<Article> AllArticles => db.Articles
        .WhereAll(articles.All())
        .WhereAll(NamingPlaces())
        .WhereAll(WithQuotes())
        .WhereAll(WithFigures())
        .WhereAll(WithAnything());

    private IQueryable<Quote> AllQuotes => db.Quotes.Made(filter)
        .WhereAll(quotes.All())
        .WhereAll(Of((Quote quote) => quote.Article, [.. articles.All(), .. NamingPlaces(), .. WithFigures()]));

    /// <summary>Attack figures: what they count, where, and the article they are in.</summary>
    public IQueryable<AttackFigure> Figures => db.AttackFigures.Made(filter)
        .WhereAll(figures.All())
        .WhereAll(places.Wanted.Select(place => Predicates.Of((AttackFigure figure) => figure.Place!, place)))
        .WhereAll(places.Unwanted.Select(NotAt))
        .WhereAll(Of((AttackFigure figure) => figure.Article, [.. articles.All(), .. WithQuotes(), .. text.OfFigures]));

    /// <summary>People and organizations as articles have them, in the articles that pass.</summary>
    public IQueryable<Appearance> Appearances<TIdentity>()
        where TIdentity : Identity =>
        In(Shown<TIdentity>(), [.. articles.All(), .. NamingPlaces(), .. WithQuotes(), .. WithFigures()]);

    /// <summary>Places as articles have them: where they are themselves, and in the articles that pass.</summary>
    public IQueryable<Appearance> Places =>
        In(
            Shown<Place>().WhereAll(Of((Appearance appearance) => (Place)appearance.Identity, places.All())),
            [.. articles.All(), .. WithQuotes(), .. WithFigures()]);

    private IQueryable<Appearance> Shown<TIdentity>()
        where TIdentity : Identity => db.Appearances.Made(filter).Where(appearance => appearance.Identity is TIdentity);

    private IQueryable<Appearance> In(IQueryable<Appearance> appearances, IReadOnlyList<Expression<Func<Article, bool>>> conditions)
    {
        if (conditions.Count is 0)
        {
            return appearances;
        }

        var passing = db.Articles.WhereAll(conditions).Select(article => article.Id);
        return appearances.Where(appearance => passing.Contains(appearance.ArticleId));
    }

    private static IEnumerable<Expression<Func<TRow, bool>>> Of<TRow, TOther>(
        Expression<Func<TRow, TOther>> path, IEnumerable<Expression<Func<TOther, bool>>> conditions) =>
        conditions.Select(condition => Predicates.Of(path, condition));

    private static Expression<Func<AttackFigure, bool>> NotAt(Expression<Func<Place, bool>> place) => Predicates.Or<AttackFigure>(
        [figure => figure.PlaceId == null, Predicates.Not(Predicates.Of((AttackFigure figure) => figure.Place!, place))]);

    private IEnumerable<Expression<Func<Article, bool>>> NamingPlaces()
    {
        var shown = Shown<Place>();
        foreach (var wanted in places.Wanted)
        {
            yield return IsIn(shown.Where(Predicates.Of((Appearance appearance) => (Place)appearance.Identity, wanted)).Select(appearance => appearance.ArticleId));
        }

        foreach (var unwanted in places.Unwanted)
        {
            yield return Predicates.Not(
                IsIn(shown.Where(Predicates.Of((Appearance appearance) => (Place)appearance.Identity, unwanted)).Select(appearance => appearance.ArticleId)));
        }
    }

    private IEnumerable<Expression<Func<Article, bool>>> WithQuotes() =>
        With(quotes, condition => db.Quotes.Made(filter).WhereAll(condition).Select(quote => quote.ArticleId));

    private IEnumerable<Expression<Func<Article, bool>>> WithFigures() =>
        With(figures, condition => db.AttackFigures.Made(filter).WhereAll(condition).Select(figure => figure.ArticleId));

    private static IEnumerable<Expression<Func<Article, bool>>> With<T>(
        Conditions<T> conditions, Func<IEnumerable<Expression<Func<T, bool>>>, IQueryable<int>> articlesWith)
    {
        if (conditions.Wanted.Count > 0)
        {
            yield return IsIn(articlesWith(conditions.Wanted));
        }

        foreach (var unwanted in conditions.Unwanted)
        {
            yield return Predicates.Not(IsIn(articlesWith([unwanted])));
        }
    }

    /// <summary>Articles are not made by anybody, so that a filter on the making holds for what they have.</summary>
    private IEnumerable<Expression<Func<Article, bool>>> WithAnything()
    {
        if (filter.AsksHowMade())
        {
            yield return IsIn(db.Appearances.Made(filter).Select(appearance => appearance.ArticleId)
                .Concat(db.Quotes.Made(filter).Select(quote => quote.ArticleId))
                .Concat(db.AttackFigures.Made(filter).Select(figure => figure.ArticleId)));
        }
    }

    /// <summary>By a list of ids and not row by row, because indexes have them.</summary>
    private static Expression<Func<Article, bool>> IsIn(IQueryable<int> ids) => article => ids.Contains(article.Id);
}
