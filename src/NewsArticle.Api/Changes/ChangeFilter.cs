using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Changes;

/// <summary>Which changes are of interest; filters that are absent let everything pass.</summary>
public sealed record ChangeFilter
{
    /// <summary>Only changes of these kinds; may be repeated.</summary>
    [FromQuery(Name = "kind")]
    [MaxLength(50, ErrorMessage = "may be given 50 times")]
    public ChangeKind[] Kind { get; init; } = [];

    /// <summary>Only changes of these sorts of resources; may be repeated.</summary>
    [FromQuery(Name = "resource")]
    [MaxLength(50, ErrorMessage = "may be given 50 times")]
    public ChangeResource[] Resource { get; init; } = [];

    /// <summary>Only changes of these articles and of what is in them, by id; may be repeated.</summary>
    [FromQuery(Name = "article")]
    [MaxLength(50, ErrorMessage = "may be given 50 times")]
    public int[] Article { get; init; } = [];

    internal IQueryable<Change> Apply(IQueryable<Change> changes)
    {
        changes = Kind.Length is 0 ? changes : changes.Where(change => Kind.Contains(change.Kind));
        changes = Resource.Length is 0 ? changes : changes.Where(change => Resource.Contains(change.Resource));
        return Article.Length is 0
            ? changes
            : changes.Where(change => change.ArticleId != null && Article.Contains(change.ArticleId.Value));
    }
}
