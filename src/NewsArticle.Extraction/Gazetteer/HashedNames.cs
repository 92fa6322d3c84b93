using System.Buffers.Binary;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>
/// From the key of a name to the numbers of the places that bear it, searched where it lies in the file. The names themselves are
/// not kept: a key's hash says the bucket, and 16 further bits tell the names of a bucket apart. So one unknown word in some 20,000
/// passes for a name, which is why what the table says of a name counts for little without support from the text.
/// </summary>
/// <param name="counts">How many names each bucket holds, one byte a bucket; a power of two of them.</param>
/// <param name="marks">The 16 bits of each name, two bytes each, bucket after bucket, ascending within one.</param>
/// <param name="places">The place of each name, three bytes each, in the same order.</param>
internal sealed class HashedNames(byte[] counts, byte[] marks, byte[] places)
{
    public const int MarkBytes = 2;
    public const int PlaceBytes = 3;

    private readonly int[] _starts = StartsOf(counts);

    /// <summary>The bucket of a hash, of so many as there are.</summary>
    public static int Bucket(ulong hash, int buckets) => (int)(hash & (uint)(buckets - 1));

    /// <summary>The bits that tell the names of a bucket apart.</summary>
    public static ushort Mark(ulong hash) => (ushort)(hash >> 48);

    /// <summary>The place of a name that <see cref="Search"/> found.</summary>
    public int PlaceAt(int name)
    {
        var place = places.AsSpan(name * PlaceBytes, PlaceBytes);
        return place[0] | (place[1] << 8) | (place[2] << 16);
    }

    /// <summary>The names of a key: the first, and how many there are; none for an empty key.</summary>
    public (int First, int Count) Search(ReadOnlySpan<char> key)
    {
        if (key.IsEmpty)
        {
            return (0, 0);
        }

        var hash = NameHash.Of(key);
        var mark = Mark(hash);
        var bucket = Bucket(hash, _starts.Length - 1);
        var bits = marks.AsSpan();
        var (first, end) = (_starts[bucket], _starts[bucket + 1]);
        while (first < end && BinaryPrimitives.ReadUInt16LittleEndian(bits[(first * MarkBytes)..]) < mark)
        {
            first++;
        }

        var last = first;
        while (last < end && BinaryPrimitives.ReadUInt16LittleEndian(bits[(last * MarkBytes)..]) == mark)
        {
            last++;
        }

        return (first, last - first);
    }

    private static int[] StartsOf(byte[] counts)
    {
        var starts = new int[counts.Length + 1];
        for (var bucket = 0; bucket < counts.Length; bucket++)
        {
            starts[bucket + 1] = starts[bucket] + counts[bucket];
        }

        return starts;
    }
}
