using System.Linq.Expressions;
using NewsArticle.Data.Searching.Index;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Searching.Conditions;

/// <summary>A part of the full-text index that rows of a sort can be looked for in.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Fields">The fields that it has.</param>
/// <param name="Among">Holds for the rows that have one of the ids it is given.</param>
internal sealed record TextTable<T>(
    TextKind Kind, IReadOnlySet<SearchField> Fields, Func<IQueryable<int>, Expression<Func<T, bool>>> Among)
{
    /// <summary>Whether a condition can be looked for here as a whole.</summary>
    public bool Has(SearchNode node) => node switch
    {
        SearchNode.AllOf all => all.Parts.All(Has),
        SearchNode.AnyOf any => any.Parts.All(Has),
        SearchNode.Excluded excluded => Has(excluded.Part),
        SearchNode.InText text => Fields.Contains(text.Field),
        _ => false,
    };
}
