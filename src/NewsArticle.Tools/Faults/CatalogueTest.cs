namespace NewsArticle.Tools.Faults;

/// <summary>One of the things that the service has to withstand, and where it is tested.</summary>
/// <param name="Number">Its number, which the tests carry as the trait <c>Catalogue</c>.</param>
/// <param name="Name">What is done to the service.</param>
/// <param name="Project">The project of its tests; null for the fuzzer, which is a command of its own.</param>
internal sealed record CatalogueTest(int Number, string Name, string? Project = CatalogueTest.Api)
{
    private const string Api = "tests/NewsArticle.Api.Tests";
    private const string Data = "tests/NewsArticle.Data.Tests";

    public static IReadOnlyList<CatalogueTest> All { get; } =
    [
        new(1, "kill -9 during mixed writes"),
        new(2, "kill -9 during migrations and imports"),
        new(3, "each n-th write and flush fails"),
        new(4, "full, read-only and damaged disks"),
        new(5, "another process holds the write lock"),
        new(6, "races for one tag, key and address"),
        new(7, "pages read while articles are written"),
        new(8, "jumps of the clock"),
        new(9, "JSON that parsers disagree about"),
        new(10, "strings that break programs"),
        new(11, "bodies of a gigabyte, gzip bombs, deep and wide JSON"),
        new(12, "clients that send and read slowly"),
        new(13, "idle connections"),
        new(14, "request smuggling"),
        new(15, "requests made from the OpenAPI document", Project: null),
        new(16, "SQL and full-text injection"),
        new(18, "addresses that only the service can reach"),
        new(19, "feeds that attack who reads them"),
        new(20, "formulas and quotes in CSV"),
        new(21, "forged log lines"),
        new(22, "SIGTERM under load"),
        new(23, "backups while writing, and unsound ones"),
        new(24, "archives of every released version", Data),
    ];
}
