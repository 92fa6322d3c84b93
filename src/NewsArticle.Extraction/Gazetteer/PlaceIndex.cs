using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>Finds places by name. Nothing about it changes once it is loaded, and threads may share it.</summary>
public sealed class PlaceIndex
{
    private static readonly Lazy<PlaceIndex> Shared = new(PlaceIndexLoader.Load);

    /// <summary>Towns smaller than this count as unknown to <see cref="KnownKind"/>.</summary>
    private const int WellKnownPopulation = 15_000;

    private readonly PlaceLookup _places;
    private readonly IReadOnlySet<string> _ordinaryWords;

    internal PlaceIndex(PlaceLookup places, IReadOnlySet<string> ordinaryWords) => (_places, _ordinaryWords) = (places, ordinaryWords);

    /// <summary>The whole gazetteer that ships with the library, loaded on first use.</summary>
    public static PlaceIndex World => Shared.Value;

    /// <summary>
    /// Every place of a name, the best known first; empty where there is none. Case, accents, apostrophes, hyphens and stops do not
    /// matter, save that what is all capitals in the gazetteer (US, UK) must be so here.
    /// </summary>
    public IReadOnlyList<GazetteerEntry> Find(string name) => [.. Read(name).Select(reading => reading.Place)];

    /// <summary>As <see cref="Find"/>, with how the name leads to each place.</summary>
    public IReadOnlyList<PlaceReading> Read(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Acronym.Of(name) is { Length: > 0 } acronym && _places.OfAcronym(acronym) is { Count: > 0 } known)
        {
            return known;
        }

        return IsInitials(name) ? [] : _places.OfName(NameKey.Of(name), FirstWord(name));
    }

    /// <summary>
    /// What a word stands for where only well-known places count: those of the hand-written tables, and towns of 15,000 people or
    /// more by their main name. Null where there is none. The name tagger learns from this, so it changes with the model only.
    /// </summary>
    public PlaceKind? KnownKind(string word)
    {
        foreach (var (place, bond) in Read(word))
        {
            if (bond == NameBond.Own && (place.OwnKey.Length == 0 || place.Kind == PlaceKind.City && place.Population >= WellKnownPopulation))
            {
                return place.Kind;
            }
        }

        return null;
    }

    /// <summary>The longest name that starts at a token, as capitals allow: "reading" is never Reading, "KYIV" is Kyiv.</summary>
    public PlaceMatch LongestMatch(TokenList tokens, int start)
    {
        ArgumentNullException.ThrowIfNull(tokens);

        var best = PlaceMatch.None;
        Span<char> key = stackalloc char[NameKey.MaximumLength];
        var length = 0;
        var limit = NameShape.LimitOf(tokens, start);
        for (var end = start; end < limit; end++)
        {
            length = NameKey.Append(key, length, tokens[end].Text);
            if (length <= 0)
            {
                break;
            }

            if (NameShape.CanEndAt(tokens, start, end) && Match(tokens, start, end + 1, key[..length]) is { IsMatch: true } match)
            {
                best = match;
            }
        }

        return best.IsMatch && NameShape.IsHeadOfCompound(tokens, start + best.Count) ? PlaceMatch.None : best;
    }

    /// <summary>
    /// The country or region named right behind a town: ", Lebanon", ", Tex.", "(Syria)". It covers the mark before it as well. What is
    /// better known as a town is none: "Kyiv, Minsk and Vilnius".
    /// </summary>
    /// <param name="position">The token behind the town's name.</param>
    public PlaceMatch ContainerAfter(TokenList tokens, int position)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (position + 1 >= tokens.Count || tokens[position].Text is not ("," or "("))
        {
            return PlaceMatch.None;
        }

        if (tokens[position + 1].Word.IsCapitalized
            && _places.OfAbbreviation(NameKey.Of(tokens[position + 1].Text)) is { Count: > 0 } abbreviated)
        {
            var stop = position + 2 < tokens.Count && tokens[position + 2].Text == "." && tokens[position + 1].Text[^1] != '.' ? 1 : 0;
            return new PlaceMatch(2 + stop, abbreviated, false);
        }

        var name = LongestMatch(tokens, position + 1);
        if (!name.IsMatch || !IsContainer(name.Candidates[0]))
        {
            return PlaceMatch.None;
        }

        return new PlaceMatch(name.Count + 1, [.. name.Candidates.Where(IsContainer)], false);
    }

    private PlaceMatch Match(TokenList tokens, int start, int end, ReadOnlySpan<char> key)
    {
        var isSingle = end == start + 1;
        var first = tokens[start].Text;
        if (isSingle && Acronym.Of(first) is { Length: > 0 } acronym && _places.OfAcronym(acronym) is { Count: > 0 } known)
        {
            return new PlaceMatch(1, known, false);
        }

        var readings = isSingle && IsInitials(first) ? [] : _places.OfName(key, first);
        if (readings.Count == 0)
        {
            return PlaceMatch.None;
        }

        return new PlaceMatch(
            end - start,
            NameShape.IsFollowedByRegionWord(tokens, end) ? PreferRegions(readings) : readings,
            isSingle && _ordinaryWords.Contains(tokens[start].Lower));
    }

    private static bool IsContainer(PlaceReading reading) => reading.Place.Kind is PlaceKind.Country or PlaceKind.Region;

    /// <summary>Only the regions among some places, or all where none is one.</summary>
    private static List<PlaceReading> PreferRegions(List<PlaceReading> places)
    {
        var regions = places.FindAll(reading => reading.Place.Kind == PlaceKind.Region);
        return regions.Count > 0 ? regions : places;
    }

    /// <summary>"U.N." spells no town called Un.</summary>
    private static bool IsInitials(string written) => written.Length == 4 && written[1] == '.' && written[3] == '.';

    private static ReadOnlySpan<char> FirstWord(string name) =>
        name.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? name.AsSpan(0, space) : name;
}
