using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>Finds places by name. Immutable once loaded, and safe to share between threads.</summary>
public sealed class PlaceIndex
{
    private static readonly Lazy<PlaceIndex> Shared = new(PlaceIndexLoader.Load);

    private readonly PlaceCatalogue _places;
    private readonly NameTable _names;
    private readonly NameTable _variants;
    private readonly NameTable _abbreviations;
    private readonly IReadOnlySet<string> _ordinaryWords;

    internal PlaceIndex(
        PlaceCatalogue places, NameTable names, NameTable variants, NameTable abbreviations, IReadOnlySet<string> ordinaryWords)
    {
        _places = places;
        _names = names;
        _variants = variants;
        _abbreviations = abbreviations;
        _ordinaryWords = ordinaryWords;
    }

    /// <summary>The whole gazetteer that ships with the library, loaded on first use.</summary>
    public static PlaceIndex World => Shared.Value;

    /// <summary>
    /// Every place of a name, the best known first; empty where there is none. Case, accents, apostrophes, hyphens and stops do not
    /// matter, save that what is all capitals in the gazetteer (US, UK) must be so here.
    /// </summary>
    public IReadOnlyList<GazetteerEntry> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var acronyms = _names[Acronym.Of(name)];
        return Entries(IsInitials(name) ? acronyms : acronyms.Concat(PlacesOf(NameKey.Of(name), name)));
    }

    /// <summary>The longest name that starts at a token, as capitals allow: "reading" is never Reading, "KYIV" is Kyiv.</summary>
    public PlaceMatch LongestMatch(IReadOnlyList<Token> tokens, int start)
    {
        ArgumentNullException.ThrowIfNull(tokens);

        var best = PlaceMatch.None;
        Span<char> key = stackalloc char[NameKey.MaximumLength];
        var length = 0;
        for (var end = start; end < NameShape.LimitOf(tokens, start); end++)
        {
            length = NameKey.Append(key, length, tokens[end].Text);
            if (length <= 0)
            {
                break;
            }

            if (NameShape.CanEndWith(tokens[end].Word) && Match(tokens, start, end + 1, key[..length]) is { IsMatch: true } match)
            {
                best = match;
            }
        }

        return best.IsMatch && NameShape.IsHeadOfCompound(tokens, start + best.Count) ? PlaceMatch.None : best;
    }

    /// <summary>
    /// The country or region named right behind a town: ", Lebanon", ", Tex.", "(Syria)". It covers the mark before it as well.
    /// </summary>
    /// <param name="position">The token behind the town's name.</param>
    public PlaceMatch ContainerAfter(IReadOnlyList<Token> tokens, int position)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (position + 1 >= tokens.Count || tokens[position].Text is not ("," or "("))
        {
            return PlaceMatch.None;
        }

        var abbreviated = Entries(_abbreviations[NameKey.Of(tokens[position + 1].Text)]);
        if (abbreviated.Count > 0 && tokens[position + 1].Word.IsCapitalized)
        {
            var stop = position + 2 < tokens.Count && tokens[position + 2].Text == "." && tokens[position + 1].Text[^1] != '.' ? 1 : 0;
            return new PlaceMatch(2 + stop, abbreviated, false);
        }

        var name = LongestMatch(tokens, position + 1);
        GazetteerEntry[] containers = [.. name.Candidates.Where(candidate => candidate.Kind is PlaceKind.Country or PlaceKind.Region)];
        return containers.Length == 0 ? PlaceMatch.None : new PlaceMatch(name.Count + 1, containers, false);
    }

    private PlaceMatch Match(IReadOnlyList<Token> tokens, int start, int end, ReadOnlySpan<char> key)
    {
        var isSingle = end == start + 1;
        var acronym = isSingle ? Acronym.Of(tokens[start].Text) : "";
        if (acronym.Length > 0 && _names.Contains(acronym))
        {
            return new PlaceMatch(1, Entries(_names[acronym]), false);
        }

        if (isSingle && IsInitials(tokens[start].Text))
        {
            return PlaceMatch.None;
        }

        var places = PlacesOf(key.ToString(), tokens[start].Text);
        var entries = Entries(NameShape.IsFollowedByRegionWord(tokens, end) ? _places.PreferRegions(places) : places);
        return entries.Count == 0
            ? PlaceMatch.None
            : new PlaceMatch(end - start, entries, isSingle && _ordinaryWords.Contains(tokens[start].Lower));
    }

    /// <summary>"U.N." spells no town called Un.</summary>
    private static bool IsInitials(string written) => written.Length == 4 && written[1] == '.' && written[3] == '.';

    private IEnumerable<int> PlacesOf(string key, ReadOnlySpan<char> written)
    {
        if (_names.Contains(key))
        {
            return _names[key];
        }

        return _variants[SpellingVariants.OfWords(key, written)];
    }

    private IReadOnlyList<GazetteerEntry> Entries(IEnumerable<int> places) =>
    [
        .. places.Distinct()
            .Select(_places.Entry)
            .OrderByDescending(entry => entry.Prominence)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal),
    ];
}
