namespace NewsArticle.Data.Changes;

/// <summary>One thing that a save did, once it is saved.</summary>
/// <param name="Kind">What became of the resource.</param>
/// <param name="Resource">What sort of resource it is.</param>
/// <param name="ResourceId">The id of the article, quote, figure or identity.</param>
/// <param name="ArticleId">The article that it is or belongs to; null for an identity as all articles share it.</param>
/// <param name="Entity">
/// The entity: an <see cref="Article"/>, <see cref="Identity"/>, <see cref="Quote"/>, <see cref="AttackFigure"/>, or the
/// <see cref="Appearance"/> of an identity in one article. What is deleted is as it was last.
/// </param>
/// <param name="MergedIntoId">The identity that took the place of a merged one; null for every other kind.</param>
public sealed record Fact(
    ChangeKind Kind, ChangeResource Resource, int ResourceId, int? ArticleId, object Entity, int? MergedIntoId = null);
