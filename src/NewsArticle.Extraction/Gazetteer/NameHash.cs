using System.Runtime.InteropServices;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>The hash of a name's key by which the place table finds it: 64-bit FNV-1a over UTF-16 units, mixed; the same on every machine.</summary>
internal static class NameHash
{
    public static ulong Of(ReadOnlySpan<char> key)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in MemoryMarshal.Cast<char, ushort>(key))
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15UL;
        return hash ^ (hash >> 29);
    }
}
