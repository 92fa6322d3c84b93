using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;
using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Api.Filtering;

/// <summary>What a filter asks of places.</summary>
internal sealed class PlaceConditions : Conditions<Place>
{
    /// <summary>Mean radius of the earth: IUGG, arithmetic mean.</summary>
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>The one place that is wanted, where nothing lies in it; null where there are several, or none.</summary>
    public int? One { get; private set; }

    public static async Task<PlaceConditions> ReadAsync(NewsDbContext db, ArchiveFilter filter, CancellationToken cancellationToken)
    {
        var conditions = new PlaceConditions();
        if (filter.Place.Length > 0)
        {
            var (wanted, one) = await InAsync(db, filter.Place, cancellationToken);
            conditions.Wanted.Add(wanted);
            conditions.One = one;
        }

        if (filter.NotPlace.Length > 0)
        {
            conditions.Unwanted.Add((await InAsync(db, filter.NotPlace, cancellationToken)).Condition);
        }

        conditions.Add(filter.Country, filter.NotCountry, InCountry);
        if (filter.Box is { } box)
        {
            conditions.Wanted.Add(In(box));
        }

        if (filter.Near is { } circle)
        {
            conditions.Wanted.Add(In(circle));
        }

        filter.AddTo(conditions);
        return conditions;
    }

    /// <summary>The places that are named, and all that lie in them.</summary>
    private static async Task<(Expression<Func<Place, bool>> Condition, int? One)> InAsync(
        NewsDbContext db, string[] references, CancellationToken cancellationToken)
    {
        var ids = await db.Places.FindIdsAsync(references, cancellationToken);
        var found = await db.Places.Where(place => ids.Contains(place.Id))
            .Select(place => new
            {
                Area = new PlaceArea(place.Kind, place.Country, place.Region, place.GazetteerKey),
                place.NameKey,
                Others = place.Aliases.Select(alias => alias.NameKey).ToList(),
            })
            .ToListAsync(cancellationToken);
        var borne = found.SelectMany(place => place.Others.Append(place.NameKey)).ToHashSet();
        var unknown = references.Where(name => !borne.Contains(Data.NameKey.Of(name ?? ""))).Select(name => PlaceArea.Named(name ?? "")).OfType<PlaceArea>();
        var held = found.Select(place => place.Area).Concat(unknown)
            .Select(area => area.Holds()).OfType<Expression<Func<Place, bool>>>().ToList();
        return (Predicates.Or([place => ids.Contains(place.Id), .. held]), ids.Length is 1 && held.Count is 0 ? ids[0] : null);
    }

    private static Expression<Func<Place, bool>> InCountry(string[] countries)
    {
        var codes = countries.Select(country => CodeOf(country ?? "")).Distinct().ToArray();
        return place => place.Country != null && codes.Contains(place.Country);
    }

    private static Expression<Func<Place, bool>> In(BoundingBox box)
    {
        var (west, south, east, north) = box;
        return box.CrossesDateLine
            ? place => place.Latitude >= south && place.Latitude <= north && (place.Longitude >= west || place.Longitude <= east)
            : place => place.Latitude >= south && place.Latitude <= north && place.Longitude >= west && place.Longitude <= east;
    }

    /// <summary>By the spherical law of cosines; the parallels go first, because they cost less.</summary>
    private static Expression<Func<Place, bool>> In(Circle circle)
    {
        var angle = circle.Kilometres / EarthRadiusKm;
        var (south, north) = (circle.Latitude - double.RadiansToDegrees(angle), circle.Latitude + double.RadiansToDegrees(angle));
        var (sine, cosine) = Math.SinCos(double.DegreesToRadians(circle.Latitude));
        var (least, longitude) = (Math.Cos(angle), circle.Longitude);
        return place => place.Latitude >= south && place.Latitude <= north
            && (sine * Math.Sin(place.Latitude!.Value * Math.PI / 180))
                + (cosine * Math.Cos(place.Latitude!.Value * Math.PI / 180) * Math.Cos((place.Longitude!.Value - longitude) * Math.PI / 180)) >= least;
    }

    /// <summary>The code of a country given by code or name; text that is neither finds nothing.</summary>
    private static string CodeOf(string country) => country.Length is 2
        ? country.ToUpperInvariant()
        : PlaceIndex.World.Find(country).FirstOrDefault(entry => entry.Kind == Extraction.PlaceKind.Country)?.Country ?? country;
}
