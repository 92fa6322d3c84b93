namespace NewsArticle.Tools.Fuzzing.Checking;

/// <summary>Something that must not be.</summary>
/// <param name="Operation">Where.</param>
/// <param name="Check">Which check found it.</param>
/// <param name="Detail">What was wrong.</param>
/// <param name="Curl">A command that sends the same request.</param>
internal sealed record Failure(string Operation, string Check, string Detail, string Curl);
