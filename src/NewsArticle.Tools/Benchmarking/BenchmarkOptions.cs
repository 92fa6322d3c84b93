namespace NewsArticle.Tools.Benchmarking;

/// <summary>How to measure.</summary>
/// <param name="Articles">How many articles the archive has.</param>
/// <param name="Seed">Of the archive, and of the addresses that are asked for.</param>
/// <param name="Seconds">How long a round takes, for the service and for the reference each.</param>
/// <param name="Rounds">How many rounds there are; the median counts.</param>
/// <param name="Clients">How many clients ask at the same time.</param>
/// <param name="Archive">The file of the archive.</param>
internal sealed record BenchmarkOptions(int Articles, int Seed, int Seconds, int Rounds, int Clients, string Archive);
