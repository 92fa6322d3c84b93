using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Names;

namespace NewsArticle.Tools.Gazetteer;

/// <summary>Which keys lead to a place.</summary>
/// <param name="towns">All towns that the table will hold.</param>
/// <param name="written">Keys of the names in the hand-written tables.</param>
internal sealed class PlaceKeys(IReadOnlyList<GeoNamesTown> towns, IReadOnlySet<string> written)
{
    /// <summary>Shorter names in other languages are more often words of ours.</summary>
    private const int ShortestOtherName = 4;

    /// <summary>There are towns called Us and Of.</summary>
    private const int ShortestName = 3;

    /// <summary>A name in another language does not lead to a town where a town of at least this share of its size has it for its own.</summary>
    private const double OwnNameShare = 0.3;

    private static readonly string[] TypesAfter =
    [
        " District", " County", " Rayon", " Raion", " Shi", " İlçesi", " pagasts", " Municipality", " Kommun", " Okrug", " Tumani", " Járás",
        " Kommune", " Town", " Aūdany", " vald", " Parish", " Department", " Zone", " Gun", " Sum", " Province", " City", " Region",
        " Oblast", " State", " Governorate", " Division", " Republic", " Atoll", " Prefecture", " Territory",
    ];

    private static readonly string[] TypesBefore =
    [
        "Comuna ", "Municipio ", "Amphoe ", "Huyện ", "Kabupaten ", "Departamento ", "Provincia ", "Shahrestān-e ", "Powiat ", "Gemeente ",
        "Obshtina ", "Gorodskoy Okrug ", "Oraş ", "Okres ", "Partido ", "Muang ", "Markaz ", "Province ", "Kota ", "Municipiul ", "Grad ",
        "Distrito ", "Općina ", "Daïra ", "Srŏk ", "Bashkia ", "Opština ", "Thành Phố ", "Municipality ", "Politischer Bezirk ",
    ];

    private readonly Dictionary<string, int> _largest = towns
        .GroupBy(town => NameKey.Of(town.Place.Name), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Max(town => town.Place.Population), StringComparer.Ordinal);

    public IReadOnlyCollection<string> Of(GeoNamesTown town)
    {
        var own = NameKey.Of(town.Place.Name);
        var keys = new HashSet<string>(StringComparer.Ordinal) { own, SpellingVariants.OfTown(own, town.Place.Country) };
        foreach (var other in town.OtherNames)
        {
            var key = NameKey.Of(other);
            if (key == own || IsWorthwhile(town, other, key))
            {
                keys.Add(key);
                keys.Add(SpellingVariants.OfTown(key, town.Place.Country));
            }
        }

        keys.RemoveWhere(key => key.Length < ShortestName);
        return keys;
    }

    public static IReadOnlyCollection<string> Of(IEnumerable<string> names) =>
        names.Select(NameKey.Of).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>A region's name as it is and without what says its type. "Lake County" stays: news names American counties in full.</summary>
    public static IReadOnlyCollection<string> OfRegion(PlaceRecord region) =>
        Of(region is { Country: "US", Rank: PlaceRank.District } ? [region.Name] : [region.Name, WithoutType(region.Name)]);

    public static string WithoutType(string name)
    {
        foreach (var type in TypesAfter)
        {
            if (name.EndsWith(type, StringComparison.Ordinal))
            {
                return name[..^type.Length];
            }
        }

        foreach (var type in TypesBefore)
        {
            if (name.StartsWith(type, StringComparison.Ordinal))
            {
                var rest = name[type.Length..];
                return rest.StartsWith("de ", StringComparison.Ordinal) || rest.StartsWith("di ", StringComparison.Ordinal) ? rest[3..] : rest;
            }
        }

        return name;
    }

    private bool IsWorthwhile(GeoNamesTown town, string name, string key)
    {
        var isWord = !key.Contains(' ', StringComparison.Ordinal);
        return key.Length >= ShortestOtherName
            && !key.Contains(',', StringComparison.Ordinal)
            && Acronym.Of(name).Length == 0
            && !written.Contains(key)
            && !(isWord && (CommonWords.Contains(key) || Nationalities.TryGet(char.ToUpperInvariant(key[0]) + key[1..], out _)))
            && !(_largest.TryGetValue(key, out var largest) && largest >= OwnNameShare * town.Place.Population);
    }
}
