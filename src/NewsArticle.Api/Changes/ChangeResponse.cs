using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Changes;

/// <summary>One change of the archive.</summary>
/// <param name="Sequence">Its number: rises with every change, and never changes itself.</param>
/// <param name="Kind">What became of the resource.</param>
/// <param name="Resource">What sort of resource it is.</param>
/// <param name="Id">The id of the resource. With <c>articleId</c>, a person, place or organization as that article names it.</param>
/// <param name="ArticleId">The article that the resource is or belongs to; null for an identity as all articles share it.</param>
/// <param name="MergedInto">The id of the identity that took its place; null unless it was merged.</param>
/// <param name="Reason">Why, in the author's words, or null.</param>
/// <param name="By">Who, or null where unknown.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Href">Where the resource is read; null once it is gone.</param>
public sealed record ChangeResponse(
    long Sequence, ChangeKind Kind, ChangeResource Resource, int Id, int? ArticleId, int? MergedInto, string? Reason, string? By, DateTime At,
    string? Href)
{
    internal static ChangeResponse From(Change change, string? href) => new(
        change.Id, change.Kind, change.Resource, change.ResourceId, change.ArticleId, change.MergedIntoId, change.Reason, change.By,
        change.AtUtc, href);
}
