using System.Diagnostics.CodeAnalysis;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Api.Search;

/// <summary>Reads <c>q</c>.</summary>
internal static class SearchText
{
    /// <summary>Reads a query, or says why it is none.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out SearchQuery? query, [NotNullWhen(false)] out ProblemResult? problem)
    {
        var isQuery = SearchQuery.TryParse(text, out query, out var fault);
        problem = isQuery ? null : Refusal.UnreadableQuery(fault!.Position, fault.Text, fault.Message);
        return isQuery;
    }
}
