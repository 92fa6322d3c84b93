namespace NewsArticle.Tools.Benchmarking;

/// <summary>The benchmark cannot go on; the message is one line that says why.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);
