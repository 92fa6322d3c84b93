using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>
/// The tagger's weights: for each feature one row of <see cref="NameTags.Count"/> numbers, found by the feature's 32-bit hash in
/// an open-addressing table, and one matrix for neighbouring tags. Immutable, shared by all threads.
/// </summary>
public sealed class NameModel
{
    /// <summary>Raised when the file's layout changes.</summary>
    private const int FormatVersion = 3;

    /// <summary>How many units of weight make one natural logarithm. A weight is cut at 127 units, just under 4.</summary>
    public const float Scale = 32;

    /// <summary>The tags, rounded up to what the processor adds at once; scores have so much room, and what stands behind the last tag means nothing.</summary>
    internal const int Lanes = 8;

    private readonly Slot[] _slots;
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
        _weights = [.. weights, .. new sbyte[Lanes - NameTags.Count]];
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, features.Length * 2));
        _mask = capacity - 1;
        _slots = new Slot[capacity];
        for (var row = 0; row < features.Length; row++)
        {
            var slot = (int)features[row] & _mask;
            while (_slots[slot].Feature != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = new Slot(features[row], row);
        }
    }

    /// <summary>The weights of neighbouring tags; row: previous tag, column: next tag.</summary>
    internal short[] Transitions { get; }

    /// <summary>Adds the weights of features to the scores of a token; an unknown feature adds nothing.</summary>
    /// <param name="features">The hashes.</param>
    /// <param name="scores">Room for <see cref="Lanes"/> numbers.</param>
    internal void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        var sum = Vector256.Create<int>(scores);
        foreach (var feature in features)
        {
            var index = (int)feature & _mask;
            var slot = _slots[index];
            while (slot.Feature != feature && slot.Feature != 0)
            {
                index = (index + 1) & _mask;
                slot = _slots[index];
            }

            if (slot.Feature != 0)
            {
                var weights = Vector64.Create<sbyte>(_weights.AsSpan(slot.Row * NameTags.Count, Lanes));
                sum += Vector256.WidenLower(Vector128.WidenLower(weights.ToVector128()).ToVector256());
            }
        }

        sum.CopyTo(scores);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static NameModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
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
        stream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new NameModel(features, weights, transitions);
    }

    /// <summary>Writes a model: features as differences, which take fewer bytes. Nothing is compressed, because the first article would wait for it.</summary>
    public static void Write(Stream target, ReadOnlySpan<uint> features, sbyte[] weights, short[] transitions)
    {
        using var writer = new BinaryWriter(target, Encoding.UTF8, leaveOpen: true);
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

    /// <summary>A place of the hash table: a feature's hash, 0 where it is free, and its row of weights.</summary>
    private readonly record struct Slot(uint Feature, int Row);
}
