using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>
/// Classes of words that are used alike ("okeke", "adeyemi" and "obasanjo" share one), in three grains. They tell the tagger of names
/// that its training text never held. Made from pre-trained word vectors by the command <c>word-classes</c>; found by a word's hash.
/// </summary>
public sealed class NameWordClasses
{
    /// <summary>How many classes the coarse grain has.</summary>
    public const int Coarse = 64;

    /// <summary>How many classes the middle grain has.</summary>
    public const int Middle = 1024;

    /// <summary>Into how many fine classes each middle one is split at most.</summary>
    public const int FinePerMiddle = 8;

    /// <summary>The class of a word that the vectors do not hold.</summary>
    public const ushort Unknown = ushort.MaxValue;

    private static readonly Lazy<NameWordClasses> Shipped = new(() =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Names/Tagging/word-classes.bin")
            ?? throw new InvalidOperationException("The word classes are not embedded in the extraction library.");
        return Read(stream);
    });

    private readonly uint[] _hashes;
    private readonly ushort[] _fine;
    private readonly byte[] _coarse;

    private NameWordClasses(uint[] hashes, ushort[] fine, byte[] coarse)
    {
        _hashes = hashes;
        _fine = fine;
        _coarse = coarse;
    }

    /// <summary>The classes that ship in this library.</summary>
    public static NameWordClasses Default => Shipped.Value;

    /// <summary>The fine class of a word by its hash, or <see cref="Unknown"/>.</summary>
    public ushort FineOf(uint hash)
    {
        var index = Array.BinarySearch(_hashes, hash);
        return index < 0 ? Unknown : _fine[index];
    }

    /// <summary>The middle class that a fine one is part of.</summary>
    public static uint MiddleOf(ushort fine) => fine == Unknown ? Unknown : (uint)fine / FinePerMiddle;

    /// <summary>The coarse class that a fine one is part of.</summary>
    public uint CoarseOf(ushort fine) => fine == Unknown ? Unknown : _coarse[fine / FinePerMiddle];

    private static NameWordClasses Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        var count = reader.ReadInt32();
        var coarse = reader.ReadBytes(Middle);
        var fine = new ushort[count];
        stream.ReadExactly(MemoryMarshal.AsBytes(fine.AsSpan()));
        var hashes = new uint[count];
        stream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        return new NameWordClasses(hashes, fine, coarse);
    }

    /// <summary>Writes the classes of lower-case words: their hashes, ascending. Of two words with one hash the earlier stays.</summary>
    public static void Write(Stream target, IReadOnlyList<string> words, ushort[] fine, byte[] coarse)
    {
        var entries = words.Select((word, index) => (Hash: TagFeatures.Hash(word), Class: fine[index])).DistinctBy(entry => entry.Hash).OrderBy(entry => entry.Hash).ToArray();
        using var writer = new BinaryWriter(target, Encoding.UTF8, leaveOpen: true);
        writer.Write(entries.Length);
        writer.Write(coarse);
        foreach (var entry in entries)
        {
            writer.Write(entry.Class);
        }

        foreach (var entry in entries)
        {
            writer.Write(entry.Hash);
        }
    }
}
