using System.Runtime.InteropServices;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>
/// Numbers of places by the key of a name; many places share a name, and a place has many. The places of a name hang on a chain of
/// links, the last added first.
/// </summary>
internal sealed class NameTable
{
    /// <summary>No link: the end of a chain.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> _last;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<Link> _links;

    public NameTable(int capacity)
    {
        _last = new Dictionary<string, int>(capacity, StringComparer.Ordinal);
        _bySpan = _last.GetAlternateLookup<ReadOnlySpan<char>>();
        _links = new List<Link>(capacity);
    }

    public void Add(string key, int place)
    {
        if (key.Length == 0)
        {
            return;
        }

        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, key, out var isKnown);
        var before = isKnown ? last : None;
        if (before == None || _links[before].Place != place)
        {
            last = _links.Count;
            _links.Add(new Link(place, before));
        }
    }

    /// <summary>The first link of a name's chain.</summary>
    public int Last(ReadOnlySpan<char> key) => _bySpan.TryGetValue(key, out var last) ? last : None;

    /// <summary>The link behind another.</summary>
    public int Before(int link) => _links[link].Before;

    public int PlaceAt(int link) => _links[link].Place;

    private readonly record struct Link(int Place, int Before);
}
