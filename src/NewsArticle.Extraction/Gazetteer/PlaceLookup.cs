using System.Collections.Concurrent;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>From the key of a name to the places it may stand for, over the hand-written tables and the place table.</summary>
internal sealed class PlaceLookup(PlaceCatalogue places, NameTable written, NameTable abbreviations)
{
    /// <summary>Beyond so many names the rest is worked out anew each time.</summary>
    private const int MostKept = 50_000;

    /// <summary>A capital, or a city of a million.</summary>
    private const double WellKnown = 6;

    /// <summary>How GeoNames calls the provinces of some countries: Province of Negros Occidental.</summary>
    private const string ProvinceOf = "province of ";

    /// <summary>What names were found to stand for; news names few places often.</summary>
    private readonly ConcurrentDictionary<string, List<PlaceReading>> _known = new(StringComparer.Ordinal);
    private int _kept;

    /// <summary>The places of an acronym, which only the hand-written tables have.</summary>
    public List<PlaceReading> OfAcronym(string acronym)
    {
        var readings = new List<PlaceReading>();
        AddWritten(readings, written, acronym);
        return Sorted(readings);
    }

    /// <summary>The places of what only stands for them behind a town: Tex., Ont.</summary>
    public List<PlaceReading> OfAbbreviation(ReadOnlySpan<char> key)
    {
        var readings = new List<PlaceReading>();
        AddWritten(readings, abbreviations, key);
        return Sorted(readings);
    }

    /// <summary>The places of a name, the likeliest first; other spellings count only where nobody is spelled so.</summary>
    /// <param name="key">The key of the name.</param>
    /// <param name="firstWord">Its first word as the text has it.</param>
    /// <returns>A list that is shared: not to be changed.</returns>
    public List<PlaceReading> OfName(ReadOnlySpan<char> key, ReadOnlySpan<char> firstWord)
    {
        // Only of a hyphenated word does more than the key count.
        if (firstWord.Contains('-'))
        {
            return Find(key, firstWord);
        }

        if (_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var known))
        {
            return known;
        }

        var found = Find(key, firstWord);
        if (Volatile.Read(ref _kept) < MostKept && _known.TryAdd(key.ToString(), found))
        {
            Interlocked.Increment(ref _kept);
        }

        return found;
    }

    private List<PlaceReading> Find(ReadOnlySpan<char> key, ReadOnlySpan<char> firstWord)
    {
        var readings = new List<PlaceReading>();
        AddWritten(readings, written, key);
        AddTabled(readings, key, isRespelled: false);
        if (readings.Count == 0 && key.Length + ProvinceOf.Length <= NameKey.MaximumLength)
        {
            AddTabled(readings, string.Concat(ProvinceOf, key), isRespelled: false);
        }

        if (readings.Count == 0)
        {
            var (arabic, slavic) = SpellingVariants.OfWords(key, firstWord);
            AddTabled(readings, arabic, isRespelled: true);
            AddTabled(readings, slavic, isRespelled: true);
        }

        PreferOwnNames(readings);
        return Sorted(readings);
    }

    /// <summary>What a well-known place is called is not said of another one of its country as well: New Delhi is not Delhi.</summary>
    private static void PreferOwnNames(List<PlaceReading> readings)
    {
        for (var index = 0; index < readings.Count; index++)
        {
            if (readings[index] is { Bond: NameBond.Own, Place: { Kind: PlaceKind.City, Prominence: >= WellKnown } own })
            {
                readings.RemoveAll(other => other.Bond == NameBond.Other && other.Place.Country == own.Country && other.Place.Kind == PlaceKind.City);
                return;
            }
        }
    }

    private void AddWritten(List<PlaceReading> readings, NameTable names, ReadOnlySpan<char> key)
    {
        for (var link = names.Last(key); link != NameTable.None; link = names.Before(link))
        {
            Add(readings, new PlaceReading(places.Entry(names.PlaceAt(link)), NameBond.Own));
        }
    }

    private void AddTabled(List<PlaceReading> readings, ReadOnlySpan<char> key, bool isRespelled)
    {
        var (first, count) = places.Table.Names.Search(key);
        for (var index = first; index < first + count; index++)
        {
            var place = places.TableEntry(places.Table.Names.PlaceAt(index));
            Add(readings, new PlaceReading(place, isRespelled ? NameBond.Respelled : IsOwn(place.OwnKey, key) ? NameBond.Own : NameBond.Other));
        }
    }

    /// <summary>"Frankfurt" is Frankfurt am Main's own name.</summary>
    private static bool IsOwn(ReadOnlySpan<char> own, ReadOnlySpan<char> key) =>
        own.StartsWith(key, StringComparison.Ordinal) && (own.Length == key.Length || own[key.Length] == ' ');

    private static void Add(List<PlaceReading> readings, PlaceReading reading)
    {
        foreach (var other in readings)
        {
            if (ReferenceEquals(other.Place, reading.Place) || other.Place.Key == reading.Place.Key)
            {
                return;
            }
        }

        readings.Add(reading);
    }

    private static List<PlaceReading> Sorted(List<PlaceReading> readings)
    {
        if (readings.Count > 1)
        {
            readings.Sort(static (left, right) => right.Prior != left.Prior
                ? right.Prior.CompareTo(left.Prior)
                : string.CompareOrdinal(left.Place.Key, right.Place.Key));
        }

        return readings;
    }
}
