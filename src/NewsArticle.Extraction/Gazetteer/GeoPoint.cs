namespace NewsArticle.Extraction.Gazetteer;

/// <summary>A point on the globe, WGS 84.</summary>
/// <param name="Latitude">Degrees north, from -90 to 90.</param>
/// <param name="Longitude">Degrees east, from -180 to 180.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    private const double EarthRadiusKm = 6371;

    /// <summary>The length of the great circle between two points, in kilometres.</summary>
    public double DistanceKm(GeoPoint other)
    {
        var halfNorth = Math.Sin(double.DegreesToRadians(other.Latitude - Latitude) / 2);
        var halfEast = Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2);
        var chord = halfNorth * halfNorth
            + Math.Cos(double.DegreesToRadians(Latitude)) * Math.Cos(double.DegreesToRadians(other.Latitude)) * halfEast * halfEast;
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }
}
