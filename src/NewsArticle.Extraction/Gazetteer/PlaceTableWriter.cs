using System.Numerics;
using System.Text;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>
/// Writes the file of a <see cref="PlaceTable"/>: the format's version, the length of each section, and the sections. Nothing is
/// compressed, because the first article would wait for it. Numbers are little-endian; those of three bytes are the low bytes of an int.
/// </summary>
internal static class PlaceTableWriter
{
    private const int NamesPerBucket = 4;
    private const int LongestName = 120;

    /// <summary>Writes places with the keys of their names; the same input, in any order, gives the same bytes.</summary>
    public static void Write(Stream stream, IEnumerable<(PlaceRecord Place, IReadOnlyCollection<string> Keys)> places)
    {
        var ordered = places
            .OrderBy(row => row.Place.Country, StringComparer.Ordinal)
            .ThenBy(row => row.Place.Admin1, StringComparer.Ordinal)
            .ThenBy(row => NumberOf(row.Place.Key))
            .ThenBy(row => row.Place.Key, StringComparer.Ordinal)
            .ToArray();
        var sections = Enumerable.Range(0, PlaceTable.SectionCount).Select(_ => new MemoryStream()).ToArray();
        BinaryWriter To(PlaceTable.Section section) => new(sections[(int)section], Encoding.UTF8);
        WriteColumns(ordered, To);
        WriteNames(ordered, To);
        WriteFile(stream, sections);
    }

    private static void WriteFile(Stream stream, MemoryStream[] sections)
    {
        using var header = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        header.Write(PlaceTable.FormatVersion);
        foreach (var section in sections)
        {
            header.Write((int)section.Length);
        }

        header.Flush();
        foreach (var section in sections)
        {
            section.WriteTo(stream);
        }
    }

    private static void WriteColumns((PlaceRecord Place, IReadOnlyCollection<string> Keys)[] rows, Func<PlaceTable.Section, BinaryWriter> to)
    {
        var regions = rows.Select(row => row.Place.Country + row.Place.Admin1).Distinct().Order(StringComparer.Ordinal).ToArray();
        to(PlaceTable.Section.Regions).Write(Encoding.UTF8.GetBytes(string.Join('\n', regions)));

        var (region, rank, population) = (to(PlaceTable.Section.Region), to(PlaceTable.Section.Rank), to(PlaceTable.Section.Population));
        var (latitude, longitude, id) = (to(PlaceTable.Section.Latitude), to(PlaceTable.Section.Longitude), to(PlaceTable.Section.Id));
        var (length, names) = (to(PlaceTable.Section.NameLength), to(PlaceTable.Section.Names));
        foreach (var (place, _) in rows)
        {
            region.Write((ushort)Array.BinarySearch(regions, place.Country + place.Admin1, StringComparer.Ordinal));
            rank.Write((byte)place.Rank);
            population.Write((byte)Math.Round(PlaceTable.PopulationSteps * Math.Log10(place.Population + 1)));
            latitude.Write(Step(place.Position.Latitude, PlaceTable.LatitudeStep));
            longitude.Write(Step(place.Position.Longitude, PlaceTable.LongitudeStep));
            Write3(id, NumberOf(place.Key));

            var text = Encoding.UTF8.GetBytes(NumberOf(place.Key) > 0 ? place.Name : $"{place.Name}\t{place.Key}");
            ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, LongestName);
            length.Write((byte)text.Length);
            names.Write(text);
        }
    }

    private static void WriteNames((PlaceRecord Place, IReadOnlyCollection<string> Keys)[] rows, Func<PlaceTable.Section, BinaryWriter> to)
    {
        var names = rows.SelectMany((row, place) => row.Keys.Select(key => (Hash: NameHash.Of(key), Place: place))).ToArray();
        var buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, names.Length / NamesPerBucket));
        Array.Sort(names, (left, right) => (HashedNames.Bucket(left.Hash, buckets), HashedNames.Mark(left.Hash), left.Place)
            .CompareTo((HashedNames.Bucket(right.Hash, buckets), HashedNames.Mark(right.Hash), right.Place)));

        var counts = new byte[buckets];
        var (marks, places) = (to(PlaceTable.Section.NameMarks), to(PlaceTable.Section.NamePlaces));
        foreach (var (hash, place) in names)
        {
            ref var count = ref counts[HashedNames.Bucket(hash, buckets)];
            if (count < byte.MaxValue)
            {
                count++;
                marks.Write(HashedNames.Mark(hash));
                Write3(places, place);
            }
        }

        to(PlaceTable.Section.BucketCounts).Write(counts);
    }

    /// <summary>The number of a GeoNames key, 0 for other keys.</summary>
    private static int NumberOf(string key) =>
        key.StartsWith("geonames:", StringComparison.Ordinal) ? int.Parse(key.AsSpan("geonames:".Length), System.Globalization.CultureInfo.InvariantCulture) : 0;

    private static short Step(double degrees, double step) => (short)Math.Clamp(Math.Round(degrees / step), short.MinValue, short.MaxValue);

    private static void Write3(BinaryWriter writer, int value)
    {
        writer.Write((byte)value);
        writer.Write((byte)(value >> 8));
        writer.Write((byte)(value >> 16));
    }
}
