using System.Linq.Expressions;
using NewsArticle.Data;

namespace NewsArticle.Api.Filtering;

/// <summary>Articles that have something, as a list of ids; the same condition can be put in two ways, of which now one, now the other is quick.</summary>
/// <param name="Ids">The articles, in any order; one may come twice.</param>
/// <param name="IsWanted">Whether an article must be among them, or must not.</param>
internal sealed record ArticleSet(IQueryable<int> Ids, bool IsWanted = true)
{
    /// <summary>Where the articles are those that name one identity: its appearances; otherwise null.</summary>
    public IQueryable<Appearance>? OfOne { get; init; }

    /// <summary>Reads the whole list once: quick where it is short.</summary>
    public Expression<Func<Article, bool>> Listed
    {
        get
        {
            var ids = Ids;
            return IsWanted ? article => ids.Contains(article.Id) : article => !ids.Contains(article.Id);
        }
    }

    /// <summary>Looks an article up: quick where few articles are looked at.</summary>
    public Expression<Func<Article, bool>> Probed
    {
        get
        {
            var ids = Ids;
            return IsWanted ? article => ids.Any(id => id == article.Id) : article => !ids.Any(id => id == article.Id);
        }
    }

    /// <summary>The articles that name one identity.</summary>
    public static ArticleSet Naming(IQueryable<Appearance> appearances, int identity, bool isWanted = true)
    {
        var ofOne = appearances.Where(appearance => appearance.IdentityId == identity);
        return new ArticleSet(ofOne.Select(appearance => appearance.ArticleId), isWanted) { OfOne = isWanted ? ofOne : null };
    }

    /// <summary>The articles that name any of some identities.</summary>
    public static ArticleSet Naming(IQueryable<Appearance> appearances, int[] identities, bool isWanted) => identities is [var one]
        ? Naming(appearances, one, isWanted)
        : new ArticleSet(
            appearances.Where(appearance => identities.Contains(appearance.IdentityId)).Select(appearance => appearance.ArticleId), isWanted);
}
