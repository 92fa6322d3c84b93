using Microsoft.AspNetCore.Mvc;
using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>Which articles a list shows; filters that are absent let everything pass.</summary>
public sealed record ArticleFilter
{
    /// <summary>Only articles that name this person, by its id.</summary>
    [FromQuery(Name = "person")]
    public int? Person { get; init; }

    /// <summary>Only articles that name this place, by its id.</summary>
    [FromQuery(Name = "place")]
    public int? Place { get; init; }

    /// <summary>Only articles that name this organization, by its id.</summary>
    [FromQuery(Name = "organization")]
    public int? Organization { get; init; }

    internal IQueryable<Article> Apply(IQueryable<Article> articles)
    {
        foreach (var identity in new[] { Person, Place, Organization })
        {
            articles = identity is { } id ? articles.Naming(id) : articles;
        }

        return articles;
    }
}
