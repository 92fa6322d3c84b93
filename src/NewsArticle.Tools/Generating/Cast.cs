using NewsArticle.Data;
using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Tools.Generating;

/// <summary>Whom and what the articles of a generated archive name. The most frequent person is named by about half of them, most by a few.</summary>
internal sealed class Cast
{
    private const int PeopleCount = 5000;
    private const int OrganizationCount = 1200;

    private static readonly string[] Bodies =
    [
        "Rescue Service", "Air Force", "Ministry of Health", "Border Guard", "Police Department", "Power Company",
        "Red Crescent", "Coast Guard", "Human Rights Council", "Railway Union", "Election Board", "Medical Association",
    ];

    private readonly Dictionary<Place, IReadOnlyList<GazetteerEntry>> _readings = [];

    public Cast(Random random)
    {
        var places = PlaceNames.Read().ToArray();
        random.Shuffle(places);
        Places = new Drawn<Place>([.. places.Select(ToPlace)]);
        People = new Drawn<Person>([.. PeopleOf(random).DistinctBy(person => person.NameKey).Take(PeopleCount)]);
        Organizations = new Drawn<Organization>([.. OrganizationsOf(random).DistinctBy(body => body.NameKey).Take(OrganizationCount)]);
    }

    public Drawn<Person> People { get; }

    public Drawn<Place> Places { get; }

    public Drawn<Organization> Organizations { get; }

    /// <summary>What the name of a place could stand for, the place itself first.</summary>
    public IReadOnlyList<GazetteerEntry> ReadingsOf(Place place) => _readings[place];

    private Place ToPlace(IReadOnlyList<GazetteerEntry> readings)
    {
        var entry = readings[0];
        var place = new Place
        {
            Name = entry.Name,
            NameKey = Data.NameKey.Of(entry.Name),
            Kind = Same.As<Data.PlaceKind>(entry.Kind),
            Country = entry.Country,
            Region = entry.Admin1,
            Latitude = entry.Latitude,
            Longitude = entry.Longitude,
            Precision = Same.As<Data.PlacePrecision>(entry.Precision),
            GazetteerKey = entry.Key,
        };
        _readings.Add(place, readings);
        return place;
    }

    private static IEnumerable<Person> PeopleOf(Random random)
    {
        var (given, family) = (NamesOf("given-names"), NamesOf("surnames"));
        while (true)
        {
            var (first, last) = (given[random.Next(given.Length)], family[random.Next(family.Length)]);
            yield return new Person { Name = $"{first} {last}", NameKey = Data.NameKey.Of($"{first} {last}"), Aliases = [AliasOf(last)] };
        }
    }

    private IEnumerable<Organization> OrganizationsOf(Random random)
    {
        while (true)
        {
            var name = $"{Places.Ranked[random.Next(Places.Ranked.Count)].Name} {Bodies[random.Next(Bodies.Length)]}";
            yield return new Organization { Name = name, NameKey = Data.NameKey.Of(name), Aliases = [] };
        }
    }

    private static string[] NamesOf(string table) => [.. WordList.Lines($"Names/Tables/{table}.txt")
        .Where(name => name.Length > 2 && name.All(char.IsAsciiLetterLower))
        .Select(name => char.ToUpperInvariant(name[0]) + name[1..])];

    private static Alias AliasOf(string name) => new() { Name = name, NameKey = Data.NameKey.Of(name) };
}
