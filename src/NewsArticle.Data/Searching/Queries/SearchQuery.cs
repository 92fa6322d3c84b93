using System.Diagnostics.CodeAnalysis;

namespace NewsArticle.Data.Searching.Queries;

/// <summary>A query that was understood.</summary>
public sealed class SearchQuery
{
    /// <summary>The greatest length of a query, in UTF-16 units.</summary>
    public const int MaxLength = 1000;

    /// <summary>How many words a query may have.</summary>
    public const int MaxTerms = 64;

    /// <summary>How deep parentheses may nest.</summary>
    public const int MaxDepth = 16;

    internal SearchQuery(SearchNode root) => Root = root;

    public SearchNode Root { get; }

    /// <summary>Reads a query; every text either is one or has a fault.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out SearchQuery? query, [NotNullWhen(false)] out SearchFault? fault)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (text.Length > MaxLength)
        {
            (query, fault) = (null, new SearchFault(MaxLength, "", $"A query may have {MaxLength} characters; shorten it."));
            return false;
        }

        // Half a surrogate pair is no character, and what compares text would stumble over it.
        var (tokens, broken) = QueryLexer.Read(string.Concat(text.EnumerateRunes()));
        (query, fault) = broken is null ? new QueryParser(tokens).Parse() : (null, broken);
        return query is not null;
    }
}
