namespace NewsArticle.Extraction.Gazetteer;

/// <summary>
/// Chooses the place that each name of an article stands for. What the text says right beside the name wins; then the countries and
/// regions that the rest of the article speaks of, and what lies near its other places; then how well known a place is.
/// </summary>
public static class PlaceResolver
{
    /// <summary>More than any prominence: "Paris, Texas" is in Texas.</summary>
    private const double ContainerWeight = 12;

    /// <summary>What the text calls a place: enough to make "Kherson region" the region, whose seat is better known.</summary>
    private const double KindWeight = 4;

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

    /// <summary>What another place by its own name takes from one in another language: Salisbury is not Harare.</summary>
    private const double NamesakeWeight = 1;

    private const double SmallTown = 4.8;
    private const double BigCity = 5.6;
    private const double ReachOfSmallTowns = 0.3;

    /// <summary>From this share of an article on, what it speaks of is a reason.</summary>
    private const double Notable = 0.4;

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

    /// <summary>A name with one meaning, one that is far better known than others of its name, or one that the text itself makes plain.</summary>
    private static bool IsCertain(PlaceReference reference) => reference.Candidates.Any(candidate => IsContained(candidate.Place, reference))
        || reference.Candidates.Count > 0 && reference.Candidates[0] is { Bond: NameBond.Own, Prior: >= Credibility.Town }
            && reference.Kind != PlaceKind.Facility
            && (reference.Candidates.Count == 1 || reference.Candidates[0].Prior - reference.Candidates[1].Prior > CountryWeight);

    private static PlaceResolution ResolveAmongOthers(PlaceReference reference, GazetteerEntry? itself, PlaceContext context)
    {
        // A name is no evidence for its own meaning.
        context.Add(itself, -reference.Mentions);
        var ranking = Rank(reference, context);
        var resolution = new PlaceResolution(ranking) { Reasons = Reasons(ranking, reference, context) };
        context.Add(itself, reference.Mentions);
        return resolution;
    }

    private static GazetteerEntry? BestOf(IReadOnlyList<ScoredPlace> ranking) => ranking.Count == 0 ? null : ranking[0].Place;

    private static IReadOnlyList<ScoredPlace> Rank(PlaceReference reference, PlaceContext context) =>
    [
        .. reference.Candidates
            .Where(candidate => Credibility.Of(candidate, reference, context))
            .Select(candidate => new ScoredPlace(candidate.Place, Score(candidate, reference, context)))
            .OrderByDescending(scored => scored.Score)
            .ThenBy(scored => scored.Place.Key, StringComparer.Ordinal),
    ];

    private static bool IsContained(GazetteerEntry place, PlaceReference reference) =>
        reference.Containers.Any(container => Containment.Holds(container, place));

    private static double Score(PlaceReading candidate, PlaceReference reference, PlaceContext context)
    {
        var place = candidate.Place;
        return Prior(candidate)
            + (IsContained(place, reference) ? ContainerWeight : 0)
            + (reference.Kind == place.Kind ? KindWeight : 0)
            - (candidate.Bond != NameBond.Own && reference.Candidates.Any(other => other.Bond == NameBond.Own) ? NamesakeWeight : 0)
            + CountryWeight * Reach(candidate, reference) * context.CountryShare(place)
            + (place.Kind == PlaceKind.Region ? OwnTownsWeight : RegionWeight) * context.RegionShare(place)
            + NearbyWeight * context.NearbyShare(place);
    }

    /// <summary>
    /// How much of its country's weight a place gets: a small town does not outweigh a city a dozen times its size, whatever the
    /// article speaks of. Rotterdam is in the Netherlands, Kazan in Russia.
    /// </summary>
    private static double Reach(PlaceReading candidate, PlaceReference reference) =>
        candidate.Prior < SmallTown && reference.Candidates[0] is { Bond: NameBond.Own, Prior: > BigCity } ? ReachOfSmallTowns : 1;

    /// <summary>Countries are likelier than towns, but no further than context can reach: Georgia, Jordan.</summary>
    private static double Prior(PlaceReading candidate) => Math.Min(candidate.Prior, Prominence.MostThatContextBears);

    private static List<string> Reasons(IReadOnlyList<ScoredPlace> ranking, PlaceReference reference, PlaceContext context)
    {
        if (BestOf(ranking) is not { } best)
        {
            return [PlaceReasons.Unknown];
        }

        var reasons = new List<string>();
        AddIf(IsContained(best, reference), PlaceReasons.ContainerInText);
        AddIf(reference.Kind == best.Kind, PlaceReasons.KindInText);
        AddIf(context.CountryShare(best) >= Notable && best.Kind != PlaceKind.Country, PlaceReasons.CountryOfArticle);
        AddIf(context.RegionShare(best) >= Notable, PlaceReasons.RegionOfArticle);
        AddIf(context.NearbyShare(best) >= Notable, PlaceReasons.NearOthers);
        AddIf(ranking.Count == 1, PlaceReasons.OnlyOne);
        AddIf(ranking.Count > 1 && reference.Candidates[0].Place.Key == best.Key, PlaceReasons.BestKnown);
        AddIf(reference.Candidates.Any(reading => reading.Place.Key == best.Key && reading.Bond != NameBond.Own), PlaceReasons.OtherName);
        return reasons;

        void AddIf(bool holds, string reason)
        {
            if (holds)
            {
                reasons.Add(reason);
            }
        }
    }
}
