using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>
/// Where to put a place that the gazetteer does not know, such as a village or a hospital: with the town in its own name, else in what
/// the text says it lies in, else with the known place named nearest to it, else with the one that the article names most. Reports
/// put the unknown beside the known so that readers can find it.
/// </summary>
internal sealed class Surroundings
{
    /// <summary>A town of some hundred thousand people.</summary>
    private const double WellKnown = 5;

    private readonly Neighbours _neighbours;
    private readonly GazetteerEntry[] _byMentions;
    private readonly HashSet<string> _countries;
    private readonly Document _document;
    private readonly (NameMention[] Mentions, GazetteerEntry Place)[] _known;
    private readonly string? _main;

    /// <param name="places">The article's places with their mentions; null where the gazetteer does not know one.</param>
    /// <param name="nationalities">Country codes from nationality words in the article, with how often.</param>
    public Surroundings(
        Document document, IEnumerable<(NameMention[] Mentions, GazetteerEntry? Place)> places, IReadOnlyDictionary<string, int> nationalities)
    {
        _document = document;
        var all = places.ToArray();
        _countries = [.. all.Select(place => place.Place?.Country).OfType<string>()];
        _known = [.. all.Select(place => (place.Mentions, Place: place.Place ?? InName(TextOf(document, place.Mentions[0]))))
            .Where(place => place.Place?.Country is not null).Select(place => (place.Mentions, Place: place.Place!))];
        _main = _known.GroupBy(place => place.Place.Country!, StringComparer.Ordinal)
            .OrderByDescending(country => country.Sum(place => 1 + OutsideDatelines(document, place.Mentions)) + nationalities.GetValueOrDefault(country.Key))
            .ThenBy(country => country.Min(place => Position(place.Mentions[0])))
            .FirstOrDefault()?.Key;
        _neighbours = new Neighbours(document, _main, _known.Where(place => IsPoint(place.Place)));
        _byMentions =
        [
            .. _known.OrderByDescending(place => IsPoint(place.Place)).ThenByDescending(place => place.Place.Country == _main)
                .ThenByDescending(place => OutsideDatelines(document, place.Mentions)).Select(place => place.Place),
        ];
    }

    /// <summary>What the coordinates taken from a known place stand for: never a site.</summary>
    public static PlacePrecision Precision(GazetteerEntry? near) => near switch
    {
        null => PlacePrecision.None,
        { Precision: PlacePrecision.Site } => PlacePrecision.City,
        _ => near.Precision,
    };

    /// <param name="name">The name of the unknown place.</param>
    /// <param name="containers">The countries and regions in which the text puts it.</param>
    public GazetteerEntry? Of(string name, NameMention[] mentions, IReadOnlyCollection<GazetteerEntry> containers) =>
        InName(name) ?? Within(mentions, containers) ?? Within(mentions, CountryBeside(mentions)) ?? Refined(mentions, _neighbours.Nearest(mentions, static _ => true) ?? _byMentions.FirstOrDefault());

    /// <summary>A town or site of a region, where one stands near as well: the centre of a region may be far from what is meant.</summary>
    private GazetteerEntry? Refined(NameMention[] mentions, GazetteerEntry? near) =>
        near is { Kind: PlaceKind.Region } ? _neighbours.Nearest(mentions, place => Containment.Holds(near, place)) ?? near : near;

    /// <summary>"Quetta Railway Station", "Maguindanao del Sur", where the article does not speak of other countries alone.</summary>
    private GazetteerEntry? InName(string name)
    {
        for (var end = name.LastIndexOf(' '); end > 0; end = name.LastIndexOf(' ', end - 1))
        {
            var places = PlaceIndex.World.Read(name[..end]);
            if (places.Count > 0 && places[0] is { Bond: NameBond.Own, Place: { Kind: PlaceKind.City or PlaceKind.Facility or PlaceKind.Region } place }
                && (place.Kind == PlaceKind.Region ? _countries.Contains(place.Country!) : place.Prominence > WellKnown) && (_countries.Count == 0 || _countries.Contains(place.Country!)))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The region that the text names, or a known place in the country that it names, or that country.</summary>
    private GazetteerEntry? Within(NameMention[] mentions, IReadOnlyCollection<GazetteerEntry> containers)
    {
        if (containers.Count == 0)
        {
            return null;
        }

        var region = containers.Where(container => container.Kind == PlaceKind.Region && container.Country is { } country && _countries.Contains(country))
            .OrderByDescending(container => container.Prominence).ThenBy(container => container.Key, StringComparer.Ordinal).FirstOrDefault();
        return _neighbours.Nearest(mentions, place => IsIn(place, region is null ? containers : [region]))
            ?? region
            ?? Array.Find(_byMentions, place => IsIn(place, containers))
            ?? containers.Where(container => container.Kind == PlaceKind.Country)
                .OrderByDescending(container => container.Prominence).ThenBy(container => container.Key, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>"Austria’s Verbund opened the gates at Ottenstein": the one country abroad before a name in its sentence, where nothing at home stands there.</summary>
    private IReadOnlyCollection<GazetteerEntry> CountryBeside(NameMention[] mentions)
    {
        var sentence = _known.Where(place => mentions.Any(mention => place.Mentions.Any(other => StandsBehind(mention, other)))).Select(place => place.Place).ToArray();
        return sentence is [{ Kind: PlaceKind.Country } abroad] && abroad.Country != _main ? [abroad] : [];
    }

    private bool StandsBehind(NameMention one, NameMention other) => one.Paragraph == other.Paragraph && other.Tokens.First < one.Tokens.First
        && _document.Paragraphs[one.Paragraph].SentenceIndexOf(one.Tokens.First) == _document.Paragraphs[one.Paragraph].SentenceIndexOf(other.Tokens.First);

    private static bool IsIn(GazetteerEntry place, IReadOnlyCollection<GazetteerEntry> containers) =>
        containers.Any(container => Containment.Holds(container, place));

    private static int OutsideDatelines(Document document, NameMention[] mentions) =>
        mentions.Count(mention => !Farness.IsDateline(document.Paragraphs[mention.Paragraph], mention.Tokens));

    private static string TextOf(Document document, NameMention mention) => document.Paragraphs[mention.Paragraph].TextOf(mention.Tokens);

    private static (int Paragraph, int Token) Position(NameMention mention) => (mention.Paragraph, mention.Tokens.First);

    private static bool IsPoint(GazetteerEntry place) => place.Precision is PlacePrecision.City or PlacePrecision.Region or PlacePrecision.Site;
}
