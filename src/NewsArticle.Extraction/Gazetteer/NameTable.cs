using System.Runtime.InteropServices;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>Numbers of places by the key of a name; many places share a name, and a place has many.</summary>
internal sealed class NameTable
{
    private const int None = -1;

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

    /// <summary>Whether any place has the name.</summary>
    public bool Contains(ReadOnlySpan<char> key) => _bySpan.ContainsKey(key);

    /// <summary>The places of that name; possibly one of them twice.</summary>
    public IEnumerable<int> this[string key]
    {
        get
        {
            for (var link = _last.GetValueOrDefault(key, None); link != None; link = _links[link].Before)
            {
                yield return _links[link].Place;
            }
        }
    }

    private readonly record struct Link(int Place, int Before);
}
