namespace NewsArticle.Data.Changes;

/// <summary>One thing that a save is about to do; new rows have no id yet.</summary>
/// <param name="Kind">What becomes of the resource.</param>
/// <param name="Resource">What sort of resource it is.</param>
/// <param name="Entity">The entity, as in <see cref="Fact"/>.</param>
/// <param name="FormerId">The identity that an article no longer names, where the entity is an appearance of it; else null.</param>
internal sealed record PendingFact(ChangeKind Kind, ChangeResource Resource, object Entity, int? FormerId = null)
{
    /// <summary>
    /// The place in the log: who is named comes before the article that names them, and goes after it, so that a mirror that follows
    /// the log in order never lacks what something refers to.
    /// </summary>
    public int Rank => (Entity, Kind) switch
    {
        (Identity, ChangeKind.Created or ChangeKind.Corrected) => 0,
        (Article, ChangeKind.Created or ChangeKind.Corrected) => 1,
        (Article, _) => 3,
        (Identity, _) => 4,
        _ => 2,
    };

    /// <summary>The fact, after the save.</summary>
    public Fact Settle() => Entity switch
    {
        Article article => new Fact(Kind, Resource, article.Id, article.Id, article),
        Quote quote => new Fact(Kind, Resource, quote.Id, quote.ArticleId, quote),
        AttackFigure figure => new Fact(Kind, Resource, figure.Id, figure.ArticleId, figure),
        Appearance appearance => new Fact(Kind, Resource, FormerId ?? appearance.IdentityId, appearance.ArticleId, appearance),
        Identity identity => new Fact(Kind, Resource, identity.Id, null, identity, identity.MergedInto?.Id),
        _ => throw new InvalidOperationException($"{Entity.GetType()} is not a resource."),
    };
}
