using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>
/// The tagger's weights: for each feature one row of <see cref="NameTags.Count"/> numbers, found by the feature's 32-bit hash in
/// an open-addressing table, and one matrix for neighbouring tags. Immutable, shared by all threads.
/// </summary>
public sealed class NameModel
{
    /// <summary>Raised when the file's layout changes.</summary>
    private const int FormatVersion = 2;

    /// <summary>How many units of weight make one natural logarithm. A weight is cut at 127 units, just under 4.</summary>
    public const float Scale = 32;

    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly sbyte[] _weights;
    private readonly int _mask;

    /// <param name="features">The hashes, ascending and distinct, none of them 0.</param>
    /// <param name="weights">One row per feature, in the same order.</param>
    /// <param name="transitions">Row: previous tag; column: next tag; in the same unit as the weights.</param>
    public NameModel(ReadOnlySpan<uint> features, sbyte[] weights, short[] transitions)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, features.Length * NameTags.Count);

        Transitions = transitions;
        _weights = weights;
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, features.Length * 2));
        _mask = capacity - 1;
        _keys = new uint[capacity];
        _rows = new int[capacity];
        for (var row = 0; row < features.Length; row++)
        {
            var slot = (int)features[row] & _mask;
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = features[row];
            _rows[slot] = row;
        }
    }

    /// <summary>The weights of neighbouring tags; row: previous tag, column: next tag.</summary>
    internal short[] Transitions { get; }

    /// <summary>Adds a feature's weights to the scores of a token; an unknown feature adds nothing.</summary>
    internal void Score(uint feature, Span<int> scores)
    {
        for (var slot = (int)feature & _mask; _keys[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == feature)
            {
                var weights = _weights.AsSpan(_rows[slot] * NameTags.Count, NameTags.Count);
                for (var tag = 0; tag < weights.Length; tag++)
                {
                    scores[tag] += weights[tag];
                }

                return;
            }
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static NameModel Read(Stream compressed)
    {
        // In one piece first: byte by byte, a decompressing stream is slow.
        using var content = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionMode.Decompress))
        {
            brotli.CopyTo(content);
        }

        content.Position = 0;
        using var reader = new BinaryReader(content);
        var version = reader.ReadInt32();
        if (version != FormatVersion)
        {
            throw new InvalidDataException($"The name model has format {version}, but this code reads {FormatVersion}. Train it again.");
        }

        var count = reader.ReadInt32();
        var transitions = new short[NameTags.Count * NameTags.Count];
        for (var index = 0; index < transitions.Length; index++)
        {
            transitions[index] = reader.ReadInt16();
        }

        var features = new uint[count];
        var feature = 0u;
        for (var index = 0; index < count; index++)
        {
            features[index] = feature += (uint)reader.Read7BitEncodedInt();
        }

        var weights = new sbyte[count * NameTags.Count];
        content.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new NameModel(features, weights, transitions);
    }

    /// <summary>Writes a model: features as differences, all compressed.</summary>
    public static void Write(Stream target, ReadOnlySpan<uint> features, sbyte[] weights, short[] transitions)
    {
        using var brotli = new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(brotli);
        writer.Write(FormatVersion);
        writer.Write(features.Length);
        foreach (var transition in transitions)
        {
            writer.Write(transition);
        }

        var previous = 0u;
        foreach (var feature in features)
        {
            writer.Write7BitEncodedInt((int)(feature - previous));
            previous = feature;
        }

        writer.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
    }
}
