using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>
/// The world's places in columns of fixed width, read where they lie: nothing is built at start but the sums of two columns of
/// lengths. <see cref="PlaceTableWriter"/> makes the file and says its layout.
/// </summary>
internal sealed class PlaceTable
{
    /// <summary>Raised when the file's layout changes.</summary>
    public const int FormatVersion = 4;

    /// <summary>Degrees are cut into so many steps that a position is good to 300 metres.</summary>
    public const double LatitudeStep = 180.0 / 65_536;

    public const double LongitudeStep = 360.0 / 65_536;

    /// <summary>Populations are kept as logarithms, so many steps to a power of ten: good to four in a hundred.</summary>
    public const double PopulationSteps = 32;

    /// <summary>The sections of the file, in order.</summary>
    internal enum Section
    {
        Regions,
        Region,
        Rank,
        Population,
        Latitude,
        Longitude,
        Id,
        NameLength,
        Names,
        BucketCounts,
        NameMarks,
        NamePlaces,
    }

    public static readonly int SectionCount = Enum.GetValues<Section>().Length;

    private const int IdBytes = 3;

    private readonly byte[][] _sections;
    private readonly (string Country, string Admin1)[] _regions;
    private readonly int[] _nameStarts;

    private PlaceTable(byte[][] sections)
    {
        _sections = sections;
        _regions = ReadRegions(Encoding.UTF8.GetString(Of(Section.Regions)));
        _nameStarts = StartsOf(Of(Section.NameLength));
        Names = new HashedNames(Of(Section.BucketCounts), Of(Section.NameMarks), Of(Section.NamePlaces));
    }

    /// <summary>How many places there are.</summary>
    public int Count => Of(Section.Rank).Length;

    public HashedNames Names { get; }

    public PlaceRecord this[int place]
    {
        get
        {
            var (country, admin1) = _regions[Word(Section.Region, place)];
            var text = Encoding.UTF8.GetString(Of(Section.Names), _nameStarts[place], _nameStarts[place + 1] - _nameStarts[place]);
            var tab = text.IndexOf('\t', StringComparison.Ordinal);
            return new PlaceRecord(
                tab < 0 ? string.Create(CultureInfo.InvariantCulture, $"geonames:{Id(place)}") : text[(tab + 1)..],
                tab < 0 ? text : text[..tab],
                country,
                admin1,
                RankOf(place),
                PopulationOf(place),
                new GeoPoint(
                    Math.Round((short)Word(Section.Latitude, place) * LatitudeStep, 3),
                    Math.Round((short)Word(Section.Longitude, place) * LongitudeStep, 3)));
        }
    }

    public PlaceRank RankOf(int place) => (PlaceRank)Of(Section.Rank)[place];

    public string CountryOf(int place) => _regions[Word(Section.Region, place)].Country;

    public int PopulationOf(int place) => (int)Math.Round(Math.Pow(10, Of(Section.Population)[place] / PopulationSteps)) - 1;

    /// <summary>Reads what <see cref="PlaceTableWriter"/> wrote.</summary>
    public static PlaceTable Read(Stream stream)
    {
        var header = new byte[(1 + SectionCount) * sizeof(int)];
        stream.ReadExactly(header);
        var version = BinaryPrimitives.ReadInt32LittleEndian(header);
        if (version != FormatVersion)
        {
            throw new InvalidDataException($"The place table has format {version}, but this code reads {FormatVersion}. Make it again.");
        }

        var sections = new byte[SectionCount][];
        for (var section = 0; section < SectionCount; section++)
        {
            sections[section] = new byte[BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan((1 + section) * sizeof(int)))];
        }

        foreach (var section in sections)
        {
            stream.ReadExactly(section);
        }

        return new PlaceTable(sections);
    }

    private byte[] Of(Section section) => _sections[(int)section];

    private ushort Word(Section section, int place) => BinaryPrimitives.ReadUInt16LittleEndian(Of(section).AsSpan(place * sizeof(ushort)));

    private int Id(int place)
    {
        var id = Of(Section.Id).AsSpan(place * IdBytes, IdBytes);
        return id[0] | (id[1] << 8) | (id[2] << 16);
    }

    private static (string, string)[] ReadRegions(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return Array.ConvertAll(lines, line => (string.Intern(line[..2]), line[2..]));
    }

    private static int[] StartsOf(byte[] lengths)
    {
        var starts = new int[lengths.Length + 1];
        for (var place = 0; place < lengths.Length; place++)
        {
            starts[place + 1] = starts[place] + lengths[place];
        }

        return starts;
    }
}
