using NewsArticle.Data;
using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Api.Import.Storing;

/// <summary>
/// Decides whether two identities are the same: places by their key in the gazetteer, or those that it does not know by name and
/// position; people and organizations by the full name, or by a name of several words that only one identity has. A lone surname or an
/// acronym never joins two.
/// </summary>
internal sealed class KnownIdentities
{
    /// <summary>Different people point at different spots of the same town.</summary>
    private const double SamePlaceKm = 25;

    private readonly Dictionary<string, Place> _byGazetteerKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(Type Type, string Key), HashSet<Identity>> _byName = [];
    private readonly Dictionary<(Type Type, string Key), HashSet<Identity>> _byAnyName = [];

    public KnownIdentities(IEnumerable<Identity> stored)
    {
        foreach (var identity in stored)
        {
            Add(identity);
        }
    }

    /// <summary>The keys under which an identity may be found.</summary>
    public static IEnumerable<string> KeysOf(Identity identity) =>
        identity.Aliases.Select(alias => alias.NameKey).Where(HasSeveralWords).Prepend(identity.NameKey);

    /// <summary>The identity that is known, or this one, which is known from now on.</summary>
    public Identity Match(Identity identity)
    {
        var known = identity is Place place ? Match(place) : MatchByName(identity);
        if (known is null)
        {
            Add(identity);
        }

        return known ?? identity;
    }

    private Place? Match(Place place) => place.GazetteerKey is { } key
        ? _byGazetteerKey.GetValueOrDefault(key)
        : MatchByPosition(place, [.. Bearers(_byName, place, place.NameKey).Cast<Place>()
            .Where(other => other.GazetteerKey is null && other.Country == place.Country && other.Kind == place.Kind)]);

    /// <summary>A position is never given up for a place that has none or another; without one, only a clear choice will do.</summary>
    private static Place? MatchByPosition(Place place, Place[] namesakes) => PositionOf(place) is { } position
        ? namesakes
            .Select(other => (Place: other, DistanceKm: PositionOf(other)?.DistanceKm(position)))
            .Where(other => other.DistanceKm <= SamePlaceKm)
            .OrderBy(other => other.DistanceKm)
            .FirstOrDefault().Place
        : Array.Find(namesakes, other => PositionOf(other) is null) ?? (namesakes.Length == 1 ? namesakes[0] : null);

    private static GeoPoint? PositionOf(Place place) =>
        place is { Latitude: { } latitude, Longitude: { } longitude } ? new GeoPoint(latitude, longitude) : null;

    private Identity? MatchByName(Identity identity)
    {
        if (identity is Person && !HasSeveralWords(identity.NameKey))
        {
            return null;
        }

        var namesakes = Bearers(_byName, identity, identity.NameKey);
        if (namesakes.Count == 0)
        {
            namesakes = [.. KeysOf(identity).Where(HasSeveralWords).SelectMany(key => Bearers(_byAnyName, identity, key))];
        }

        return namesakes.Count == 1 ? namesakes.Single() : null;
    }

    private void Add(Identity identity)
    {
        if (identity is Place { GazetteerKey: { } gazetteerKey } place)
        {
            _byGazetteerKey.TryAdd(gazetteerKey, place);
        }

        var type = identity.GetType();
        Bear(_byName, (type, identity.NameKey), identity);
        foreach (var key in KeysOf(identity))
        {
            Bear(_byAnyName, (type, key), identity);
        }
    }

    private static void Bear(Dictionary<(Type, string), HashSet<Identity>> names, (Type, string) key, Identity identity)
    {
        if (!names.TryGetValue(key, out var bearers))
        {
            names.Add(key, bearers = []);
        }

        bearers.Add(identity);
    }

    private static HashSet<Identity> Bearers(Dictionary<(Type, string), HashSet<Identity>> names, Identity identity, string key) =>
        names.GetValueOrDefault((identity.GetType(), key)) ?? [];

    private static bool HasSeveralWords(string key) => key.Contains(' ', StringComparison.Ordinal);
}
