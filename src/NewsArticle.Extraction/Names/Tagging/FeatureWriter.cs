namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>Collects the hashes of features.</summary>
/// <param name="features">Room for all of them.</param>
internal ref struct FeatureWriter(Span<uint> features)
{
    private readonly Span<uint> _features = features;

    public int Count { get; private set; }

    /// <summary>Adds one feature: which observation it is, and up to three values that it saw.</summary>
    public void Add(uint template, uint first, uint second = 0, uint third = 0)
    {
        var hash = Mix((template * 0x9E3779B1u) ^ first) ^ second;
        hash = Mix(Mix(hash) ^ third);
        _features[Count++] = hash == 0 ? 1 : hash;
    }

    /// <summary>The finaliser of MurmurHash3 (Austin Appleby, public domain).</summary>
    private static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
