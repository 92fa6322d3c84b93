using System.ComponentModel;
using System.Globalization;
using NewsArticle.Api.Infrastructure.Requests;

namespace NewsArticle.Api.Filtering;

/// <summary>A part of the earth between two parallels and two meridians, in the order of GeoJSON (RFC 7946, section 5).</summary>
/// <param name="West">Degrees east; greater than <paramref name="East"/> where the box crosses the date line.</param>
/// <param name="South">Degrees north.</param>
/// <param name="East">Degrees east.</param>
/// <param name="North">Degrees north.</param>
[TypeConverter(typeof(StringConverter))] // One value, not a set of members.
public readonly record struct BoundingBox(double West, double South, double East, double North) : IQueryValue<BoundingBox>
{
    /// <summary>Whether the date line lies in it.</summary>
    public bool CrossesDateLine => West > East;

    static string IQueryValue<BoundingBox>.Expectation =>
        "must be west,south,east,north in degrees, with south not above north: bbox=22,44,40.5,52.5";

    static bool IQueryValue<BoundingBox>.TryRead(string text, DateTimeOffset now, out BoundingBox value)
    {
        value = default;
        if (Degrees(text) is not [var west, var south, var east, var north]
            || !IsLongitude(west) || !IsLongitude(east) || !IsLatitude(south) || !IsLatitude(north) || south > north)
        {
            return false;
        }

        value = new BoundingBox(west, south, east, north);
        return true;
    }

    /// <summary>Numbers parted by commas; none where one cannot be read.</summary>
    internal static double[] Degrees(string text)
    {
        var numbers = new List<double>();
        foreach (var part in text.Split(','))
        {
            if (!double.TryParse(part, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return [];
            }

            numbers.Add(number);
        }

        return [.. numbers];
    }

    internal static bool IsLatitude(double degrees) => degrees is >= -90 and <= 90;

    internal static bool IsLongitude(double degrees) => degrees is >= -180 and <= 180;
}
