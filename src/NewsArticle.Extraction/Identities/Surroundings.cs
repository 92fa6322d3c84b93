using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>
/// Where to put a place that the gazetteer does not know, such as a village or a hospital: with the town in its own name, else with
/// the known place named nearest to it in its paragraph, else with the one that the article names most. Reports put the unknown
/// beside the known so that readers can find it.
/// </summary>
internal sealed class Surroundings
{
    /// <summary>A place before the unknown one says a bit less than one behind it: "in Tondo, Manila", "at Panzi Hospital in Bukavu".</summary>
    private const int CostOfBefore = 6;

    private readonly ILookup<int, (TokenRange Tokens, GazetteerEntry Place)> _byParagraph;
    private readonly GazetteerEntry? _most;

    /// <param name="places">The article's places with their mentions; null where the gazetteer does not know one.</param>
    public Surroundings(IEnumerable<(NameMention[] Mentions, GazetteerEntry? Place)> places)
    {
        var known = places.Where(place => place.Place is { Precision: PlacePrecision.City or PlacePrecision.Region or PlacePrecision.Site, Country: not null })
            .Select(place => (place.Mentions, Place: place.Place!)).ToArray();
        _byParagraph = known
            .SelectMany(place => place.Mentions.Select(mention => (mention.Paragraph, mention.Tokens, place.Place)))
            .ToLookup(place => place.Paragraph, place => (place.Tokens, place.Place));
        _most = known.Length == 0 ? null : known.MaxBy(place => place.Mentions.Length).Place;
    }

    /// <summary>What the coordinates taken from a known place stand for: never a site.</summary>
    public static PlacePrecision Precision(GazetteerEntry? near) => near switch
    {
        null => PlacePrecision.None,
        { Precision: PlacePrecision.Region } => PlacePrecision.Region,
        _ => PlacePrecision.City,
    };

    public GazetteerEntry? Of(string name, NameMention[] mentions) =>
        InName(name) ?? Nearest(mentions) ?? _most;

    /// <summary>"Quetta Railway Station".</summary>
    private static GazetteerEntry? InName(string name)
    {
        for (var end = name.LastIndexOf(' '); end > 0; end = name.LastIndexOf(' ', end - 1))
        {
            var places = PlaceIndex.World.Read(name[..end]);
            if (places.Count > 0 && places[0] is { Bond: NameBond.Own, Place: { Kind: PlaceKind.City or PlaceKind.Facility, Prominence: > WellKnown } place })
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>A town of some hundred thousand people.</summary>
    private const double WellKnown = 5;

    private GazetteerEntry? Nearest(NameMention[] mentions)
    {
        var (nearest, least) = ((GazetteerEntry?)null, int.MaxValue);
        foreach (var mention in mentions)
        {
            foreach (var (tokens, place) in _byParagraph[mention.Paragraph])
            {
                var distance = tokens.First >= mention.Tokens.End ? tokens.First - mention.Tokens.End : mention.Tokens.First - tokens.End + CostOfBefore;
                if (distance < least)
                {
                    (nearest, least) = (place, distance);
                }
            }
        }

        return nearest;
    }
}
