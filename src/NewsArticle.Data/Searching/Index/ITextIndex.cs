using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Searching.Index;

/// <summary>The full-text index of a database system. It is given analysed words only, so that all systems find the same.</summary>
public interface ITextIndex
{
    /// <summary>The texts of a kind that a condition holds for; composable into further queries.</summary>
    /// <param name="db">The context whose queries it becomes part of.</param>
    /// <param name="kind">Which texts.</param>
    /// <param name="condition">Made of <see cref="SearchNode.InText"/> that the kind has, and of what joins them; it finds something.</param>
    IQueryable<TextMatch> Match(NewsDbContext db, TextKind kind, SearchNode condition);

    /// <summary>Writes entries in place of those that were there, in the context's transaction. What is deleted leaves the index by itself.</summary>
    Task WriteAsync(NewsDbContext db, IReadOnlyList<IndexEntry> entries, CancellationToken cancellationToken);

    /// <summary>Articles that the index lacks, in the order of their ids.</summary>
    /// <param name="after">Only those with a greater id.</param>
    /// <param name="count">How many at most.</param>
    Task<IReadOnlyList<int>> MissingAsync(NewsDbContext db, int after, int count, CancellationToken cancellationToken);
}
