using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Evaluating.Names;

/// <summary>How far a place was put from where it lies.</summary>
internal static class Distance
{
    private const double EarthRadius = 6371;

    /// <summary>Kilometres between two places; null where one of them has no coordinates.</summary>
    public static double? Between(AnnotatedName one, AnnotatedName? other)
    {
        if (one is not { Lat: { } lat1, Lon: { } lon1 } || other is not { Lat: { } lat2, Lon: { } lon2 })
        {
            return null;
        }

        var (north1, north2) = (double.DegreesToRadians(lat1), double.DegreesToRadians(lat2));
        var haversine = Math.Pow(Math.Sin((north2 - north1) / 2), 2)
            + Math.Cos(north1) * Math.Cos(north2) * Math.Pow(Math.Sin(double.DegreesToRadians(lon2 - lon1) / 2), 2);
        return EarthRadius * 2 * Math.Asin(Math.Min(1, Math.Sqrt(haversine)));
    }
}
