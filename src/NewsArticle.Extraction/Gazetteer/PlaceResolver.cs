namespace NewsArticle.Extraction.Gazetteer;

/// <summary>
/// Chooses the place that each name of an article stands for. What the text says right behind the name wins; then the countries and
/// regions that the rest of the article speaks of, and what lies near its other places; then how well known a place is.
/// </summary>
public static class PlaceResolver
{
    /// <summary>More than any prominence: "Paris, Texas" is in Texas.</summary>
    private const double ContainerWeight = 12;

    /// <summary>
    /// What an article full of a country adds to its places: enough to make a town of 200,000 outweigh a capital elsewhere (Tripoli in
    /// Lebanon), not enough to move London to Ontario.
    /// </summary>
    private const double CountryWeight = 3;

    /// <summary>What an article full of a region adds to its towns.</summary>
    private const double RegionWeight = 1;

    /// <summary>What an article full of a region's towns adds to the region itself: Atlanta makes Georgia a state.</summary>
    private const double OwnTownsWeight = 4;

    private const double NearbyWeight = 0.6;

    /// <param name="references">The names of one article, each once.</param>
    /// <param name="nationalities">Country codes from nationality words in the article, with how often; null for none.</param>
    /// <returns>One resolution a reference, in the same order. The same input gives the same output.</returns>
    public static IReadOnlyList<PlaceResolution> Resolve(
        IReadOnlyList<PlaceReference> references, IReadOnlyDictionary<string, int>? nationalities = null)
    {
        ArgumentNullException.ThrowIfNull(references);

        var certain = new PlaceContext(nationalities);
        foreach (var reference in references.Where(IsCertain))
        {
            certain.Add(BestOf(Rank(reference, new PlaceContext(null))), reference.Mentions);
        }

        var likely = new PlaceContext(nationalities);
        var first = new GazetteerEntry?[references.Count];
        for (var index = 0; index < references.Count; index++)
        {
            first[index] = BestOf(Rank(references[index], IsCertain(references[index]) ? new PlaceContext(null) : certain));
            likely.Add(first[index], references[index].Mentions);
        }

        return [.. references.Select((reference, index) => ResolveAmongOthers(reference, first[index], likely))];
    }

    /// <summary>A name with one meaning, or one that the text itself makes plain.</summary>
    private static bool IsCertain(PlaceReference reference) => reference.Candidates.Count == 1 || reference.Containers.Count > 0;

    private static PlaceResolution ResolveAmongOthers(PlaceReference reference, GazetteerEntry? itself, PlaceContext context)
    {
        // A name is no evidence for its own meaning.
        context.Add(itself, -reference.Mentions);
        var ranking = Rank(reference, context);
        context.Add(itself, reference.Mentions);
        return new PlaceResolution(ranking);
    }

    private static GazetteerEntry? BestOf(IReadOnlyList<ScoredPlace> ranking) => ranking.Count == 0 ? null : ranking[0].Place;

    private static IReadOnlyList<ScoredPlace> Rank(PlaceReference reference, PlaceContext context) =>
    [
        .. reference.Candidates
            .Select(candidate => new ScoredPlace(candidate, Score(candidate, reference, context)))
            .OrderByDescending(scored => scored.Score)
            .ThenBy(scored => scored.Place.Key, StringComparer.Ordinal),
    ];

    private static double Score(GazetteerEntry candidate, PlaceReference reference, PlaceContext context) =>
        Prior(candidate)
        + (reference.Containers.Any(container => Containment.Holds(container, candidate)) ? ContainerWeight : 0)
        + CountryWeight * context.CountryShare(candidate)
        + (candidate.Kind == PlaceKind.Region ? OwnTownsWeight : RegionWeight) * context.RegionShare(candidate)
        + NearbyWeight * context.NearbyShare(candidate);

    /// <summary>Countries are likelier than towns, but no further than context can reach: Georgia, Jordan.</summary>
    private static double Prior(GazetteerEntry candidate) => Math.Min(candidate.Prominence, Prominence.MostThatContextBears);
}
