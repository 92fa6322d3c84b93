using System.Linq.Expressions;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Search;
using NewsArticle.Data;
using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Api.Filtering;

/// <summary>What a filter lets pass, of each kind of thing. Every query is one statement; nothing is read before it runs.</summary>
internal sealed class Selection(
    NewsDbContext db,
    ArchiveFilter filter,
    Conditions<Article> articles,
    IReadOnlyList<ArticleSet> named,
    Conditions<AttackFigure> figures,
    Conditions<Quote> quotes,
    PlaceConditions places,
    FullText text)
{
    public ArchiveFilter Filter => filter;

    /// <summary>Articles: their own fields, what they name, and that they have such quotes and figures.</summary>
    public IQueryable<Article> Articles => text.Articles is { } finding ? AllArticles.Where(finding.All) : AllArticles;

    /// <summary>The same, for a few that are looked at one by one.</summary>
    public IQueryable<Article> ArticlesByProbing => OwnFields.WhereAll(Sets().Select(set => set.Probed)).WhereAll(text.Articles is { } finding ? [finding.All] : []);

    /// <summary>Whether the filter asks for more than articles' own fields.</summary>
    public bool LooksBeyondArticles => text.Articles is not null || Sets().Any();

    /// <summary>The articles by way of the one identity that all of them must name, whose appearances have them in order; null where there is none.</summary>
    public IQueryable<RowKey>? ArticlesOfOne
    {
        get
        {
            var sets = Sets().ToList();
            if (text.Articles is not null || sets.Find(set => set.OfOne is not null) is not { OfOne: { } appearances } one)
            {
                return null;
            }

            sets.Remove(one);
            if (sets.Count > 0 || articles.All().Any())
            {
                var passing = OwnFields.WhereAll(sets.Select(set => set.Probed));
                appearances = appearances.Where(appearance => passing.Any(article => article.Id == appearance.ArticleId));
            }

            return appearances
                .WhereAll(Times((Appearance appearance) => appearance.PublishedTicks))
                .Select(appearance => new RowKey { By = appearance.PublishedTicks, Id = appearance.ArticleId });
        }
    }

    /// <summary>Leaves out what was published at other times.</summary>
    public IQueryable<Article> InTime(IQueryable<Article> any) => any.WhereAll(Times((Article article) => article.PublishedTicks));

    /// <summary>Quotes: how and by whom they are said, and the article they are in.</summary>
    public IQueryable<Quote> Quotes => text.Quotes is { } finding ? AllQuotes.Where(finding.All) : AllQuotes;

    /// <summary>The articles as full text finds them; null where it does not order them.</summary>
    public FoundRows? FoundArticles =>
        text.Articles is { Matches: not null } finding ? InTime(finding.Among(AllArticles)) : null;

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
    private IQueryable<Article> AllArticles => OwnFields.WhereAll(Sets().Select(set => set.Listed));

    private IQueryable<Article> OwnFields => db.Articles.WhereAll(articles.All());

    private IEnumerable<ArticleSet> Sets() => [.. named, .. NamingPlaces(), .. WithQuotes(), .. WithFigures(), .. WithAnything()];

    private IQueryable<Quote> AllQuotes => db.Quotes.Made(filter)
        .WhereAll(quotes.All())
        .WhereAll(Of((Quote quote) => quote.Article, ArticlesWith(NamingPlaces(), WithFigures())));

    /// <summary>Attack figures: what they count, where, and the article they are in.</summary>
    public IQueryable<AttackFigure> Figures => db.AttackFigures.Made(filter)
        .WhereAll(figures.All())
        .Where(figure => places.One == null || figure.PlaceId == places.One)
        .WhereAll(places.Wanted.Select(place => Predicates.Of((AttackFigure figure) => figure.Place!, place)))
        .WhereAll(places.Unwanted.Select(NotAt))
        .WhereAll(Of((AttackFigure figure) => figure.Article, [.. ArticlesWith(WithQuotes()), .. text.OfFigures]));

    /// <summary>People and organizations as articles have them, in the articles that pass.</summary>
    public IQueryable<Appearance> Appearances<TIdentity>()
        where TIdentity : Identity =>
        In(Shown<TIdentity>(), ArticlesWith(NamingPlaces(), WithQuotes(), WithFigures()));

    /// <summary>Places as articles have them: where they are themselves, and in the articles that pass.</summary>
    public IQueryable<Appearance> Places =>
        In(
            Shown<Place>().WhereAll(Of((Appearance appearance) => (Place)appearance.Identity, places.All())),
            ArticlesWith(WithQuotes(), WithFigures()));

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

    /// <summary>What is asked of an article: of its own fields, of whom it names, and of what else it has.</summary>
    private IReadOnlyList<Expression<Func<Article, bool>>> ArticlesWith(params IEnumerable<ArticleSet>[] sets) =>
        [.. articles.All(), .. named.Concat(sets.SelectMany(set => set)).Select(set => set.Listed)];

    /// <summary>The filter's times, of anything that has the ticks of a publication.</summary>
    private IEnumerable<Expression<Func<T, bool>>> Times<T>(Expression<Func<T, long>> ticks)
    {
        if (filter.From is { } from)
        {
            var least = from.Start.Ticks;
            yield return Predicates.Of(ticks, published => published >= least);
        }

        if (filter.To is { } to)
        {
            var most = to.End.Ticks;
            yield return Predicates.Of(ticks, published => published > 0 && published <= most);
        }
    }

    private IEnumerable<ArticleSet> NamingPlaces()
    {
        var shown = Shown<Place>();
        if (places.One is { } one)
        {
            yield return ArticleSet.Naming(db.Appearances.Made(filter), one);
        }

        foreach (var (conditions, isWanted) in new[] { (places.Wanted, true), (places.Unwanted, false) })
        {
            // The one place is among the conditions as well, as the first.
            foreach (var condition in conditions.Skip(isWanted && places.One is not null ? 1 : 0))
            {
                var at = shown.Where(Predicates.Of((Appearance appearance) => (Place)appearance.Identity, condition));
                yield return new ArticleSet(at.Select(appearance => appearance.ArticleId), isWanted);
            }
        }
    }

    private IEnumerable<ArticleSet> WithQuotes() =>
        With(quotes, condition => db.Quotes.Made(filter).WhereAll(condition).Select(quote => quote.ArticleId));

    private IEnumerable<ArticleSet> WithFigures() =>
        With(figures, condition => db.AttackFigures.Made(filter).WhereAll(condition).Select(figure => figure.ArticleId));

    private static IEnumerable<ArticleSet> With<T>(Conditions<T> conditions, Func<IEnumerable<Expression<Func<T, bool>>>, IQueryable<int>> articlesWith)
    {
        if (conditions.Wanted.Count > 0)
        {
            yield return new ArticleSet(articlesWith(conditions.Wanted));
        }

        foreach (var unwanted in conditions.Unwanted)
        {
            yield return new ArticleSet(articlesWith([unwanted]), IsWanted: false);
        }
    }

    /// <summary>Articles are not made by anybody, so that a filter on the making holds for what they have.</summary>
    private IEnumerable<ArticleSet> WithAnything()
    {
        if (filter.AsksHowMade())
        {
            yield return new ArticleSet(db.Appearances.Made(filter).Select(appearance => appearance.ArticleId)
                .Concat(db.Quotes.Made(filter).Select(quote => quote.ArticleId))
                .Concat(db.AttackFigures.Made(filter).Select(figure => figure.ArticleId)));
        }
    }
}
