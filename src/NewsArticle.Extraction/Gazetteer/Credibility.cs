namespace NewsArticle.Extraction.Gazetteer;

/// <summary>
/// Whether a name can stand for a place at all in its article. The gazetteer has a village of nearly every name somewhere; one in a
/// country that the article does not speak of is a namesake of what is meant.
/// </summary>
internal static class Credibility
{
    /// <summary>A town of some fifteen thousand people.</summary>
    public const double Town = 4.15;

    /// <summary>A town of some fifty thousand people; what is smaller is not named without its country.</summary>
    private const double KnownAbroad = 4.7;

    /// <summary>By a name that it has in another language, only a city of millions.</summary>
    private const double KnownAbroadByOtherName = 5.5;

    private const double WorldCity = 7.5;

    /// <summary>A town of some sixty thousand people.</summary>
    private const double KnownAround = 4.8;

    public static bool Of(PlaceReading candidate, PlaceReference reference, PlaceContext context)
    {
        var place = candidate.Place;
        if (reference.Containers.Any(container => Containment.Holds(container, place)))
        {
            return true;
        }

        // "Creighton, Saskatchewan" is none that lies elsewhere.
        if (reference.Containers.Count > 0 && candidate.Prior < KnownAround && place.Kind is PlaceKind.City or PlaceKind.Region)
        {
            return false;
        }

        if (candidate.Bond == NameBond.Respelled)
        {
            return context.IsCountryOfArticle(place) || context.NearbyShare(place) > 0;
        }

        if (!context.SpeaksOfCountries || place.Kind is not (PlaceKind.City or PlaceKind.Region))
        {
            return true;
        }

        if (context.CountryShare(place) > 0)
        {
            return true;
        }

        // "At the La Paz hospital" in Madrid: a site is rarely named after a town elsewhere.
        var least = reference.Kind == PlaceKind.Facility ? WorldCity : candidate.Bond == NameBond.Own ? KnownAbroad : KnownAbroadByOtherName;
        return candidate.Prior >= least || place.Kind == PlaceKind.Region && reference.Kind != PlaceKind.Facility;
    }
}
