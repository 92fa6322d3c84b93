namespace NewsArticle.Tools.Benchmarking;

/// <summary>What pages near and far cost.</summary>
/// <param name="FarPath">The address of the first far page.</param>
/// <param name="NearMilliseconds">The median of the first pages.</param>
/// <param name="FarMilliseconds">The median of the far ones.</param>
internal sealed record PageTimes(string FarPath, double NearMilliseconds, double FarMilliseconds);
