namespace NewsArticle.Extraction.Gazetteer;

/// <summary>
/// Whether a name can stand for a place at all in its article. The gazetteer has a village of nearly every name somewhere; one in a
/// country that the article does not speak of, or far from everything it names in that country, is a namesake of what is meant.
/// </summary>
internal static class Credibility
{
    /// <summary>A town of some fifteen thousand people; what is smaller is named together with what lies near it.</summary>
    public const double Town = 4.15;

    /// <summary>A town of some fifty thousand may be named without its country anywhere.</summary>
    private const double KnownAbroad = 4.7;

    /// <summary>By a name that it has in another language, only a city of millions.</summary>
    private const double KnownAbroadByOtherName = 5.5;

    private const double WorldCity = 7.5;

    public static bool Of(PlaceReading candidate, PlaceReference reference, PlaceContext context)
    {
        var place = candidate.Place;
        if (reference.Containers.Any(container => Containment.Holds(container, place)))
        {
            return true;
        }

        if (candidate.Bond == NameBond.Respelled)
        {
            return context.IsCountryOfArticle(place) || context.NearbyShare(place) > 0;
        }

        if (!context.SpeaksOfCountries || place.Kind is not (PlaceKind.City or PlaceKind.Region))
        {
            return true;
        }

        // "At the La Paz hospital" in Madrid: a site is rarely named after a town elsewhere.
        var isAbroad = context.CountryShare(place) == 0;
        var least = !isAbroad ? Town
            : reference.Kind == PlaceKind.Facility ? WorldCity
            : candidate.Bond == NameBond.Own ? KnownAbroad : KnownAbroadByOtherName;
        return candidate.Prior >= least
            || place.Kind == PlaceKind.Region && reference.Kind != PlaceKind.Facility
            || !isAbroad && reference.Containers.Count == 0 && IsNear(place, context);
    }

    /// <summary>Whether a small place of a country that the article speaks of can be the one, by what the article names there.</summary>
    private static bool IsNear(GazetteerEntry place, PlaceContext context) =>
        context.NearbyShare(place) > 0 || context.RegionShare(place) > 0 || !context.SpeaksOfPlacesIn(place.Country);
}
