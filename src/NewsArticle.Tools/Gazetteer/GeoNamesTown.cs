using System.Buffers;
using System.Globalization;
using System.Text;
using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Tools.Gazetteer;

/// <summary>One row of GeoNames' <c>cities500.txt</c>, with what the place table needs of it.</summary>
/// <param name="Place">The place; its name without the marks of a transcription.</param>
/// <param name="Admin2">Code of the second-level region, empty where unknown.</param>
/// <param name="OtherNames">Further names in Latin letters, in all languages.</param>
internal sealed record GeoNamesTown(PlaceRecord Place, string Admin2, IReadOnlyList<string> OtherNames)
{
    private const int Columns = 19;

    /// <summary>Countries whose languages are written with macrons and dots; elsewhere these belong to a transcription that no newspaper uses.</summary>
    private static readonly HashSet<string> WritesMarks = ["LT", "LV", "VN"];

    private static readonly SearchValues<char> TranscriptionMarks = SearchValues.Create("āēīōūĀĒĪŌŪ‘’ʻʼ`");

    public static IEnumerable<GeoNamesTown> Read(string file) =>
        File.ReadLines(file, Encoding.UTF8).Select(line => line.Split('\t')).Where(row => row.Length == Columns).Select(Of);

    private static GeoNamesTown Of(string[] row)
    {
        var (name, plain, country) = (row[1], row[2], row[8]);
        var place = new PlaceRecord(
            "geonames:" + row[0],
            IsTranscription(name) && !WritesMarks.Contains(country) ? plain : name,
            country,
            row[10],
            RankOf(row[7]),
            int.Parse(row[14], CultureInfo.InvariantCulture),
            new GeoPoint(double.Parse(row[4], CultureInfo.InvariantCulture), double.Parse(row[5], CultureInfo.InvariantCulture)));
        return new GeoNamesTown(place, row[11], [name, plain, .. row[3].Split(',').Where(IsLatin)]);
    }

    private static PlaceRank RankOf(string feature) => feature switch
    {
        "PPLC" => PlaceRank.Capital,
        "PPLA" => PlaceRank.RegionSeat,
        "PPLX" => PlaceRank.Section,
        _ when feature.StartsWith("PPLA", StringComparison.Ordinal) => PlaceRank.Seat,
        _ => PlaceRank.Town,
    };

    private static bool IsTranscription(string name) =>
        name.AsSpan().ContainsAny(TranscriptionMarks) || name.AsSpan().IndexOfAnyInRange('\u1E00', '\u1EFF') >= 0;

    private static bool IsLatin(string name) =>
        name.Length > 0 && name.All(letter => letter < '\u0250' || letter is (>= '\u1E00' and <= '\u1EFF') or '‘' or '’' or 'ʻ' or 'ʼ');
}
