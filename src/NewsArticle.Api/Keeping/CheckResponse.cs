using NewsArticle.Data.Keeping;

namespace NewsArticle.Api.Keeping;

/// <summary>What a check of the archive found.</summary>
public sealed class CheckResponse(CheckReport report)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => report.IsSound;

    /// <summary>How many articles the archive holds.</summary>
    public long Articles => report.Articles;

    /// <summary>How many spans of text were compared with their words.</summary>
    public long Evidence => report.Evidence;

    /// <summary>The greatest sequence number of the change log.</summary>
    public long LastChange => report.LastChange;

    /// <summary>What is wrong, at most a hundred lines; empty where nothing is.</summary>
    public IReadOnlyList<string> Findings => report.Findings;
}
