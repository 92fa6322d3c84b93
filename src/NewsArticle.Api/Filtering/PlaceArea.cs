using System.Linq.Expressions;
using NewsArticle.Data;
using NewsArticle.Extraction.Gazetteer;
using PlaceKind = NewsArticle.Data.PlaceKind;

namespace NewsArticle.Api.Filtering;

/// <summary>What lies in a place.</summary>
internal sealed record PlaceArea(PlaceKind Kind, string? Country, string? Region, string? GazetteerKey)
{
    /// <summary>The place that a name stands for where the archive has none of that name: its towns may be there all the same.</summary>
    public static PlaceArea? Named(string name) => PlaceIndex.World.Find(name) is [var entry, ..]
        ? new PlaceArea(Enum.Parse<PlaceKind>(entry.Kind.ToString()), entry.Country, entry.Admin1, entry.Key)
        : null;

    /// <summary>Holds for what lies in the place, and for the place itself; null where nothing is known to lie in it.</summary>
    public Expression<Func<Place, bool>>? Holds()
    {
        if (Kind is PlaceKind.Country && Country is not null)
        {
            return place => place.Country == Country;
        }

        if (Kind is PlaceKind.Region && Country is not null && Region is not null)
        {
            return place => place.Country == Country && place.Region == Region;
        }

        var countries = GazetteerKey is null ? [] : AreaCountries.Of(GazetteerKey);
        return countries.Count is 0 ? null : place => place.Country != null && countries.Contains(place.Country);
    }
}
