using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;
using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Changes;

/// <summary>Knows which of some changed resources are still there, and where.</summary>
internal sealed class ChangeLinks
{
    private readonly HashSet<(ChangeResource Resource, int Id, int? ArticleId)> _present = [];

    public static async Task<ChangeLinks> ReadAsync(NewsDbContext db, IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        var links = new ChangeLinks();
        var articles = Ids(changes, ChangeResource.Article);
        links.Add(ChangeResource.Article, await db.Articles
            .Where(article => articles.Contains(article.Id)).Select(article => new Present(article.Id, article.Id)).ToListAsync(cancellationToken));
        var quotes = Ids(changes, ChangeResource.Quote);
        links.Add(ChangeResource.Quote, await db.Quotes
            .Where(quote => quotes.Contains(quote.Id)).Select(quote => new Present(quote.Id, quote.ArticleId)).ToListAsync(cancellationToken));
        var figures = Ids(changes, ChangeResource.AttackFigure);
        links.Add(ChangeResource.AttackFigure, await db.AttackFigures
            .Where(figure => figures.Contains(figure.Id)).Select(figure => new Present(figure.Id, figure.ArticleId)).ToListAsync(cancellationToken));
        await links.AddIdentitiesAsync(db, changes, cancellationToken);
        return links;
    }

    /// <summary>Where the resource of a change is read; null where it is gone.</summary>
    public string? Of(Change change)
    {
        if (!_present.Contains((change.Resource, change.ResourceId, change.ArticleId)))
        {
            return null;
        }

        var list = change.Resource switch
        {
            ChangeResource.Person => "people",
            ChangeResource.Place => "places",
            ChangeResource.Organization => "organizations",
            ChangeResource.Quote => "quotes",
            ChangeResource.AttackFigure => "attack-figures",
            _ => "articles",
        };
        var within = change.ArticleId is { } article && change.Resource is not ChangeResource.Article ? $"articles/{article}/" : "";
        return string.Create(CultureInfo.InvariantCulture, $"/api/v1/{within}{list}/{change.ResourceId}");
    }

    private async Task AddIdentitiesAsync(NewsDbContext db, IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        var named = changes.Where(change => change.Resource is ChangeResource.Person or ChangeResource.Place or ChangeResource.Organization).ToList();
        var identities = named.Select(change => change.ResourceId).Distinct().ToArray();
        var articles = named.Select(change => change.ArticleId).OfType<int>().Distinct().ToArray();
        if (identities.Length is 0)
        {
            return;
        }

        foreach (var identity in await db.Identities.AsNoTracking()
            .Where(identity => identities.Contains(identity.Id)).ToListAsync(cancellationToken))
        {
            _present.Add((ChangeResources.Of(identity), identity.Id, null));
        }

        foreach (var appearance in await db.Appearances.AsNoTracking()
            .Where(appearance => articles.Contains(appearance.ArticleId) && identities.Contains(appearance.IdentityId))
            .Select(appearance => new { appearance.ArticleId, appearance.Identity })
            .ToListAsync(cancellationToken))
        {
            _present.Add((ChangeResources.Of(appearance.Identity), appearance.Identity.Id, appearance.ArticleId));
        }
    }

    private void Add(ChangeResource resource, IEnumerable<Present> present) =>
        _present.UnionWith(present.Select(item => (resource, item.Id, (int?)item.ArticleId)));

    private static int[] Ids(IEnumerable<Change> changes, ChangeResource resource) =>
        [.. changes.Where(change => change.Resource == resource).Select(change => change.ResourceId).Distinct()];

    private readonly record struct Present(int Id, int ArticleId);
}
