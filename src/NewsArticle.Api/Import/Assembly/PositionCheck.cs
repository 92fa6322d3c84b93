namespace NewsArticle.Api.Import.Assembly;

/// <summary>Checks where a request says that a place lies.</summary>
internal static class PositionCheck
{
    /// <param name="country">As given.</param>
    /// <param name="latitude">As given.</param>
    /// <param name="longitude">As given.</param>
    /// <param name="place">The path of the place in the request; empty where it is the body itself.</param>
    /// <param name="errors">Where faults are noted.</param>
    public static void Check(string? country, double? latitude, double? longitude, string place, RequestErrors errors)
    {
        var prefix = place.Length is 0 ? "" : place + ".";
        if (country is not null && (country.Length != 2 || !country.All(char.IsAsciiLetterUpper)))
        {
            errors.Add($"{prefix}country", "must be two capital letters, as ISO 3166-1 alpha-2 has them");
        }

        if (latitude is not (null or (>= -90 and <= 90)))
        {
            errors.Add($"{prefix}latitude", "must be from -90 to 90");
        }

        if (longitude is not (null or (>= -180 and <= 180)))
        {
            errors.Add($"{prefix}longitude", "must be from -180 to 180");
        }

        if (latitude is null != longitude is null)
        {
            errors.Add(place.Length is 0 ? "body" : place, "needs latitude and longitude together");
        }
    }
}
