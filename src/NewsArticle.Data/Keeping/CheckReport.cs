namespace NewsArticle.Data.Keeping;

/// <summary>What a check of an archive found.</summary>
/// <param name="Articles">How many articles it holds.</param>
/// <param name="Evidence">How many spans of text were compared with their words.</param>
/// <param name="LastChange">The greatest sequence number of the change log.</param>
/// <param name="Findings">What is wrong, a line each, at most a hundred; empty where nothing is.</param>
public sealed record CheckReport(long Articles, long Evidence, long LastChange, IReadOnlyList<string> Findings)
{
    public bool IsSound => Findings.Count is 0;
}
