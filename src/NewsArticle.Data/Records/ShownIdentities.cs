namespace NewsArticle.Data.Records;

/// <summary>Finds the articles that show identities.</summary>
public static class ShownIdentities
{
    /// <summary>The ids of the articles that name, quote or credit any of some identities; each condition begins with an index.</summary>
    public static IQueryable<int> ArticlesShowing(this NewsDbContext db, int[] identities)
    {
        ArgumentNullException.ThrowIfNull(db);

        return db.Appearances.Where(appearance => identities.Contains(appearance.IdentityId)).Select(appearance => appearance.ArticleId)
            .Union(db.Quotes.Where(quote => quote.SpeakerId != null && identities.Contains(quote.SpeakerId.Value)).Select(quote => quote.ArticleId))
            .Union(db.AttackFigures
                .Where(figure => (figure.ClaimantId != null && identities.Contains(figure.ClaimantId.Value))
                    || (figure.PlaceId != null && identities.Contains(figure.PlaceId.Value)))
                .Select(figure => figure.ArticleId));
    }
}
