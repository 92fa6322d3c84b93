namespace NewsArticle.Extraction.Gazetteer;

/// <summary>Whether one place lies in another.</summary>
internal static class Containment
{
    /// <summary>How far a place may lie from the centre of a region whose towns are not known.</summary>
    private const double RegionRadiusKm = 250;

    /// <summary>How far a place may lie from the centre of its district.</summary>
    private const double DistrictRadiusKm = 80;

    public static bool Holds(GazetteerEntry container, GazetteerEntry place)
    {
        if (container.Country is null || container.Country != place.Country || container.Key == place.Key)
        {
            return false;
        }

        return container.Kind switch
        {
            PlaceKind.Country => true,
            PlaceKind.Region when place.Kind == PlaceKind.Country => false,
            PlaceKind.Region when container.IsDistrict => place.Kind != PlaceKind.Region && container.Admin1 == place.Admin1
                && container.Position.DistanceKm(place.Position) < DistrictRadiusKm,
            PlaceKind.Region when container.Admin1 is not null && place.Admin1 is not null => container.Admin1 == place.Admin1,
            PlaceKind.Region => container.Position.DistanceKm(place.Position) < RegionRadiusKm,
            _ => false,
        };
    }
}
