using System.ComponentModel;
using NewsArticle.Api.Infrastructure.Requests;

namespace NewsArticle.Api.Filtering;

/// <summary>A part of the earth around a point.</summary>
/// <param name="Latitude">Degrees north of the middle.</param>
/// <param name="Longitude">Degrees east of the middle.</param>
/// <param name="Kilometres">The radius, above 0 and at most 20,000.</param>
[TypeConverter(typeof(StringConverter))] // One value, not a set of members.
public readonly record struct Circle(double Latitude, double Longitude, double Kilometres) : IQueryValue<Circle>
{
    static string IQueryValue<Circle>.Expectation =>
        "must be latitude,longitude,kilometres, with at most 20000 kilometres: near=50.45,30.52,50";

    static bool IQueryValue<Circle>.TryRead(string text, DateTimeOffset now, out Circle value)
    {
        value = default;
        if (BoundingBox.Degrees(text) is not [var latitude, var longitude, var kilometres]
            || !BoundingBox.IsLatitude(latitude) || !BoundingBox.IsLongitude(longitude) || kilometres is not (> 0 and <= 20_000))
        {
            return false;
        }

        value = new Circle(latitude, longitude, kilometres);
        return true;
    }
}
