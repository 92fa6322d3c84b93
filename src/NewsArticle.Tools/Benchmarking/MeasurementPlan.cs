using System.Globalization;
using NewsArticle.Tools.Generating;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>
/// What is measured, in an order that lets no measurement profit from an earlier one: first those that ask for many different addresses,
/// last those that ask for one.
/// </summary>
internal sealed class MeasurementPlan(ArchiveSample archive, Random random)
{
    public const string Articles = "/api/v1/articles";

    /// <summary>Where words can be searched for, the best one first.</summary>
    public static readonly string[] SearchRoutes = [Articles, "/api/v1/search"];

    /// <summary>Search is measured with fewer clients, for it is judged by how long an answer takes.</summary>
    private const int SearchClients = 16;

    private const int Addresses = 20_000;

    /// <summary>Ranks of words that stand in most articles, in about one of eight, and in one of sixty; pairs are of one sort.</summary>
    private static readonly (int From, int To)[] WordRanks = [(0, 60), (300, 700), (3000, 5000)];

    private readonly IReadOnlyList<string> _words = Vocabulary.Ranked();

    /// <summary>Measurements whose addresses are known before the service runs.</summary>
    public IEnumerable<Measurement> Spread() =>
    [
        new("article at random", [.. archive.Articles.Select(id => Line($"{Articles}/{id}"))], "nothing but the warm-up's own")
        {
            LeastRatio = 0.55,
        },
        Filtered("list of 20, person", archive.People.Select(id => Line($"{Articles}?person={id}"))),
        Filtered("list of 20, place", archive.Places.Select(id => Line($"{Articles}?place={id}"))),
        Filtered("list of 20, publisher and dates", Enumerable.Range(0, Addresses).Select(_ => PublisherAndDates())),
    ];

    /// <summary>Two words, the newest 20.</summary>
    public Measurement Search(string route) => new(
        "two words searched",
        [.. Enumerable.Range(0, Addresses).Select(_ => Words()).Select(words => $"{route}?q={words}&sort=newest")],
        $"nothing but the warm-up's own; {route}")
    {
        MostMilliseconds = 20,
        MostClients = SearchClients,
    };

    /// <summary>One address.</summary>
    public static Measurement One(string name, string path, double? leastRatio, string? tag = null) =>
        new(name, [path], "the one address") { LeastRatio = leastRatio, IfNoneMatch = tag };

    private static Measurement Filtered(string name, IEnumerable<string> paths) =>
        new(name, [.. paths], "nothing but the warm-up's own") { LeastRatio = 0.15 };

    private string PublisherAndDates()
    {
        var (first, last) = Publication.Span;
        var from = first.AddDays(random.Next((last - first).Days));
        var publisher = Uri.EscapeDataString(archive.Publishers[random.Next(archive.Publishers.Count)]);
        return Line($"{Articles}?publisher={publisher}&from={from:yyyy-MM-dd}&to={from.AddDays(random.Next(7, 120)):yyyy-MM-dd}");
    }

    private string Words()
    {
        var (from, to) = WordRanks[random.Next(WordRanks.Length)];
        return $"{_words[random.Next(from, to)]}+{_words[random.Next(from, to)]}";
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
