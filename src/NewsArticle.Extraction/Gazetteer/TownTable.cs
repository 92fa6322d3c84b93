using System.IO.Compression;
using System.Text;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>
/// The world's towns in columns, which take a fraction of the room of one object a town. The file is the same columns one after
/// another under Brotli, ordered so that neighbours resemble each other: by country, region and number.
/// </summary>
public sealed class TownTable
{
    private const double Scale = 1000;

    private readonly int[] _ids;
    private readonly string[] _names;
    private readonly string[] _countries;
    private readonly string[] _regions;
    private readonly string[] _features;
    private readonly int[] _populations;
    private readonly int[] _latitudes;
    private readonly int[] _longitudes;

    private TownTable(int count)
    {
        _ids = new int[count];
        _names = new string[count];
        _countries = new string[count];
        _regions = new string[count];
        _features = new string[count];
        _populations = new int[count];
        _latitudes = new int[count];
        _longitudes = new int[count];
    }

    public int Count => _ids.Length;

    public Town this[int index] => new(
        _ids[index],
        _names[index],
        _countries[index],
        _regions[index],
        _features[index],
        _populations[index],
        _latitudes[index] / Scale,
        _longitudes[index] / Scale);

    internal string Name(int index) => _names[index];

    internal string Country(int index) => _countries[index];

    internal int Population(int index) => _populations[index];

    /// <summary>Makes a table of towns in any order; the same towns give the same table.</summary>
    public static TownTable Of(IEnumerable<Town> towns)
    {
        var ordered = towns
            .OrderBy(town => town.Country, StringComparer.Ordinal)
            .ThenBy(town => town.Admin1, StringComparer.Ordinal)
            .ThenBy(town => town.GeonamesId)
            .ToArray();

        var table = new TownTable(ordered.Length);
        for (var index = 0; index < ordered.Length; index++)
        {
            table.Set(index, ordered[index]);
        }

        return table;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static TownTable Read(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var bytes = new MemoryStream();
        brotli.CopyTo(bytes);
        bytes.Position = 0;

        using var reader = new BinaryReader(bytes, Encoding.UTF8);
        var table = new TownTable(reader.Read7BitEncodedInt());
        ReadStrings(reader, table._countries);
        ReadStrings(reader, table._regions);
        ReadStrings(reader, table._features);
        ReadDifferences(reader, table._ids);
        ReadDifferences(reader, table._latitudes);
        ReadDifferences(reader, table._longitudes);
        Fill(table._populations, reader.Read7BitEncodedInt);
        Fill(table._names, reader.ReadString);
        return table;
    }

    /// <summary>Writes the table; the same table gives the same bytes.</summary>
    public void Write(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(brotli, Encoding.UTF8);
        writer.Write7BitEncodedInt(Count);
        WriteStrings(writer, _countries);
        WriteStrings(writer, _regions);
        WriteStrings(writer, _features);
        WriteDifferences(writer, _ids);
        WriteDifferences(writer, _latitudes);
        WriteDifferences(writer, _longitudes);
        Array.ForEach(_populations, writer.Write7BitEncodedInt);
        Array.ForEach(_names, writer.Write);
    }

    private void Set(int index, Town town)
    {
        _ids[index] = town.GeonamesId;
        _names[index] = town.Name;
        _countries[index] = town.Country;
        _regions[index] = town.Admin1;
        _features[index] = town.Feature;
        _populations[index] = town.Population;
        _latitudes[index] = (int)Math.Round(town.Latitude * Scale);
        _longitudes[index] = (int)Math.Round(town.Longitude * Scale);
    }

    /// <summary>A column of few different strings: the strings once, then their numbers.</summary>
    private static void WriteStrings(BinaryWriter writer, string[] column)
    {
        var distinct = column.Distinct().Order(StringComparer.Ordinal).ToArray();
        writer.Write7BitEncodedInt(distinct.Length);
        Array.ForEach(distinct, writer.Write);
        foreach (var value in column)
        {
            writer.Write7BitEncodedInt(Array.BinarySearch(distinct, value, StringComparer.Ordinal));
        }
    }

    private static void ReadStrings(BinaryReader reader, string[] column)
    {
        var distinct = new string[reader.Read7BitEncodedInt()];
        Fill(distinct, reader.ReadString);
        Fill(column, () => distinct[reader.Read7BitEncodedInt()]);
    }

    /// <summary>Each number as its distance from the one before; the sign goes into the lowest bit, so that small stays short.</summary>
    private static void WriteDifferences(BinaryWriter writer, int[] column)
    {
        var last = 0;
        foreach (var value in column)
        {
            var difference = value - last;
            writer.Write7BitEncodedInt((difference << 1) ^ (difference >> 31));
            last = value;
        }
    }

    private static void ReadDifferences(BinaryReader reader, int[] column)
    {
        var last = 0;
        Fill(column, () =>
        {
            var coded = reader.Read7BitEncodedInt();
            return last += (int)((uint)coded >> 1) ^ -(coded & 1);
        });
    }

    private static void Fill<T>(T[] column, Func<T> next)
    {
        for (var index = 0; index < column.Length; index++)
        {
            column[index] = next();
        }
    }
}
