using System.Linq.Expressions;
using NewsArticle.Data.Searching.Index;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Searching.Conditions;

/// <summary>
/// Turns queries into conditions on rows. Neighbouring parts that one part of the full-text index answers become one question to it;
/// the rest becomes relational.
/// </summary>
internal abstract class Translation<T>(NewsDbContext db, ITextIndex index)
{
    protected NewsDbContext Db => db;

    /// <summary>Where full text is looked for; the first holds the rows' own text, by which they are ranked.</summary>
    public abstract IReadOnlyList<TextTable<T>> Tables { get; }

    public Expression<Func<T, bool>> Of(SearchNode node)
    {
        if (node is not SearchNode.Excluded && Tables.FirstOrDefault(table => table.Has(node)) is { } whole)
        {
            return Matching(whole, node);
        }

        return node switch
        {
            SearchNode.AllOf all => Predicates.All(Grouped(all.Parts, AllOf)),
            SearchNode.AnyOf any => Predicates.Any(Grouped(any.Parts, parts => [new SearchNode.AnyOf(parts)])),
            SearchNode.Excluded excluded => Predicates.Not(Of(excluded.Part)),
            SearchNode.InName name => OfName(name),
            SearchNode.InSentence sentence => OfSentence(index.Match(db, TextKind.Sentence, sentence.Inner).Select(match => match.Id)),
            _ => throw new ArgumentException($"{node} stands where it cannot be looked for.", nameof(node)),
        };
    }

    protected abstract Expression<Func<T, bool>> OfName(SearchNode.InName name);

    protected abstract Expression<Func<T, bool>> OfSentence(IQueryable<int> sentences);

    private Expression<Func<T, bool>> Matching(TextTable<T> table, SearchNode node) =>
        table.Among(index.Match(db, table.Kind, node).Select(match => match.Id));

    private IEnumerable<Expression<Func<T, bool>>> Grouped(
        IReadOnlyList<SearchNode> parts, Func<IReadOnlyList<SearchNode>, IEnumerable<SearchNode>> merge) =>
        parts
            .GroupBy(part => Tables.FirstOrDefault(table => table.Has(part)))
            .SelectMany(group => group.Key is null ? group : merge([.. group]))
            .Select(Of);

    /// <summary>An index can only exclude from what it finds.</summary>
    private static IEnumerable<SearchNode> AllOf(IReadOnlyList<SearchNode> parts) =>
        parts.All(part => part is SearchNode.Excluded) || parts.Count is 1 ? parts : [new SearchNode.AllOf(parts)];
}
